"""What `isocheck validate` says about registers in isocheck.yaml and registers.yaml."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cli.program import Program

WORKSPACE = "format: isocheck/workspace/1\n"


def test_a_field_no_register_has_is_told_with_its_place(program: Program) -> None:
    program.write(
        "isocheck.yaml",
        f"{WORKSPACE}registers:\n"
        "  complaints:\n"
        "    file: complaints.csv\n"
        "    columns: {recieved_at: Date, closed_at: Closed}\n",
    )
    done = program.run("validate", "isocheck.yaml")

    assert done.returncode == 1
    assert done.stdout == (
        "isocheck.yaml:5:15: unknown-field complaints have no field 'recieved_at'; "
        "did you mean 'received_at'?\n"
    )


def test_registers_yaml_is_checked_with_the_folder(program: Program) -> None:
    program.write("isocheck.yaml", WORKSPACE)
    program.write(
        "registers.yaml",
        "format: isocheck/registers/1\n"
        "registers:\n"
        "  complaints: {file: a.csv, folder: b}\n",
    )
    done = program.run("validate")

    assert done.returncode == 1
    assert done.stdout == (
        "registers.yaml:3:37: several-places file and folder are several places; "
        "keep one\n"
    )


def test_without_the_packages_fields_go_unchecked(program: Program) -> None:
    program.write("ibis.py", "raise ImportError('not installed')\n")
    program.write(
        "isocheck.yaml",
        f"{WORKSPACE}registers: {{complaints: {{columns: {{recieved_at: Date}}}}}}\n",
    )
    assert program.run("validate", "isocheck.yaml").returncode == 0
