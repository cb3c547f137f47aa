"""Registers: tables of cases become metrics."""
