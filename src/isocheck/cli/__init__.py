"""The terminal: the only part that opens files, prints, asks and exits."""
