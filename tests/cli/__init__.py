"""Tests of the command line, with the screen and the program that they share."""
