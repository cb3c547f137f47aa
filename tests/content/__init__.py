"""What the shipped checklists say is checked: each rule here, and that it can fail."""
