"""What follows from answers: scores, findings, verdicts, the course of an interview."""
