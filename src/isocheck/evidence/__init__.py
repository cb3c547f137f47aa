"""Documents in, passages and proposals out; nothing here asks or prints."""
