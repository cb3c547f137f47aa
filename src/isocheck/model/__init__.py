"""The records everything else speaks in; frozen, and free of input and output."""
