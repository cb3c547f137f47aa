"""Text in, model out; every mistake becomes a problem with its place."""
