"""Banking."""

from typing import Annotated

import typer

from .._cli.command import BodyInput, OperationCommand, run

app = typer.Typer(rich_markup_mode=None)


@app.command(
    "submit-bank-instruction",
    cls=OperationCommand,
    short_help="Add, verify or delete a bank instruction",
)
def submit_bank_instruction(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option(
            "--instruction-type",
            help="One of: ACH_INSTRUCTION, TRADITIONAL_BANK_INSTRUCTION_VERIFICATION, DELETE_BANK_INSTRUCTION, PREDEFINED_DESTINATION_INSTRUCTION, EDDA_INSTRUCTION.",
            show_default=False,
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Add, verify or delete a bank instruction

    Stores the bank account that money moves to or from: ACH, eDDA, a predefined destination, the
    check of a test deposit, or a deletion. It is accepted with 202 and carried out later; follow it
    with `instruction_status`. Needs the scope `bank-instructions.write` and a payload signed as a
    JWT.

    Sent as POST /gw/api/v1/bank-instructions.
    """
    run(
        "banking",
        "submit_bank_instruction",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
            },
            required=True,
        ),
    )


@app.command(
    "query-bank-instructions",
    cls=OperationCommand,
    short_help="List an account's bank instructions or recurring transfers",
)
def query_bank_instructions(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option(
            "--instruction-type",
            help="One of: QUERY_BANK_INSTRUCTION, QUERY_RECENT_RECURRING_EVENTS, QUERY_RECURRING_INSTRUCTIONS.",
            show_default=False,
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """List an account's bank instructions or recurring transfers

    Returns active bank instructions, recurring instructions or their recent events, as
    instructionType says. Needs the scope `bank-instructions.read` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/bank-instructions/query.
    """
    run(
        "banking",
        "query_bank_instructions",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
            },
            required=True,
        ),
    )


@app.command(
    "submit-bank-instructions-bulk",
    cls=OperationCommand,
    short_help="Add, verify or delete several bank instructions",
)
def submit_bank_instructions_bulk(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option(
            "--instruction-type",
            help="One of: ACH_INSTRUCTION, TRADITIONAL_BANK_INSTRUCTION_VERIFICATION, DELETE_BANK_INSTRUCTION, PREDEFINED_DESTINATION_INSTRUCTION, EDDA_INSTRUCTION.",
            show_default=False,
        ),
    ] = None,
    instructions: Annotated[
        list[str] | None,
        typer.Option("--instructions", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Add, verify or delete several bank instructions

    Does what `submit_bank_instruction` does for a list of instructions of one type. The answer is
    202 when all were accepted and 207 when some were refused; it gives a set id for
    `instruction_set_status`. Needs the scope `bank-instructions.write` and a payload signed as a
    JWT.

    Sent as POST /gw/api/v1/bank-instructions:bulk.
    """
    run(
        "banking",
        "submit_bank_instructions_bulk",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
                "instructions": instructions,
            },
            required=True,
        ),
    )


@app.command(
    "client-instruction-status",
    cls=OperationCommand,
    short_help="Get the status of an instruction by your own id",
)
def client_instruction_status(
    client_instruction_id: Annotated[
        int,
        typer.Argument(
            metavar="CLIENT_INSTRUCTION_ID",
            help="Id that you gave the instruction; an integer of your choice, used once.",
            show_default=False,
        ),
    ],
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Get the status of an instruction by your own id

    Looks the instruction up by the id you gave it: the way to learn, after a timeout, whether it
    arrived. Status 208 means that you used the id more than once, and shows the first use. Needs
    the scope `instructions.read`.

    Sent as GET /gw/api/v1/client-instructions/{clientInstructionId}.
    """
    run(
        "banking",
        "client_instruction_status",
        {
            "client_instruction_id": client_instruction_id,
            "client_id": client_id,
        },
    )


@app.command(
    "transfer-assets-external",
    cls=OperationCommand,
    short_help="Move positions to or from another broker",
)
def transfer_assets_external(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option(
            "--instruction-type",
            help="One of: DWAC, FOP, COMPLEX_ASSET_TRANSFER, EXTERNAL_POSITION_TRANSFER.",
            show_default=False,
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Move positions to or from another broker

    Transfers by FOP, DWAC, ACATS, ATON or a complex asset transfer, as instructionType says. It is
    accepted with 202 and carried out later; follow it with `instruction_status`. Needs the scope
    `transfers.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/external-asset-transfers.
    """
    run(
        "banking",
        "transfer_assets_external",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
            },
            required=True,
        ),
    )


@app.command(
    "transfer-assets-external-bulk",
    cls=OperationCommand,
    short_help="Submit several position transfers with other brokers",
)
def transfer_assets_external_bulk(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option(
            "--instruction-type",
            help="One of: DWAC, FOP, COMPLEX_ASSET_TRANSFER, EXTERNAL_POSITION_TRANSFER.",
            show_default=False,
        ),
    ] = None,
    instructions: Annotated[
        list[str] | None,
        typer.Option("--instructions", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Submit several position transfers with other brokers

    Does what `transfer_assets_external` does for a list of one type. The answer is 202 when all
    were accepted and 207 when some were refused; it gives a set id for `instruction_set_status`.
    Needs the scope `transfers.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/external-asset-transfers:bulk.
    """
    run(
        "banking",
        "transfer_assets_external_bulk",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
                "instructions": instructions,
            },
            required=True,
        ),
    )


@app.command(
    "transfer-cash-external",
    cls=OperationCommand,
    short_help="Deposit cash from a bank, or withdraw it to one",
)
def transfer_cash_external(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option("--instruction-type", help="One of: DEPOSIT, WITHDRAWAL.", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Deposit cash from a bank, or withdraw it to one

    Moves money between an account and a bank. It is accepted with 202 and carried out later; follow
    it with `instruction_status`. Needs the scope `transfers.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/external-cash-transfers.
    """
    run(
        "banking",
        "transfer_cash_external",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
            },
            required=True,
        ),
    )


@app.command(
    "query-withdrawable-funds",
    cls=OperationCommand,
    short_help="Get the cash an account may withdraw, or its IRA contributions",
)
def query_withdrawable_funds(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option(
            "--instruction-type",
            help="One of: QUERY_WITHDRAWABLE_FUNDS, QUERY_IRA_CONTRIBUTIONS.",
            show_default=False,
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Get the cash an account may withdraw, or its IRA contributions

    Returns withdrawable cash with and without a margin loan; with QUERY_IRA_CONTRIBUTIONS it
    returns retirement contributions instead. Needs the scope `transfers.read` and a payload signed
    as a JWT.

    Sent as POST /gw/api/v1/external-cash-transfers/query.
    """
    run(
        "banking",
        "query_withdrawable_funds",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
            },
            required=True,
        ),
    )


@app.command(
    "transfer-cash-external-bulk",
    cls=OperationCommand,
    short_help="Submit several deposits or withdrawals",
)
def transfer_cash_external_bulk(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option("--instruction-type", help="One of: DEPOSIT, WITHDRAWAL.", show_default=False),
    ] = None,
    instructions: Annotated[
        list[str] | None,
        typer.Option("--instructions", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Submit several deposits or withdrawals

    Does what `transfer_cash_external` does for a list. The answer is 202 when all were accepted and
    207 when some were refused; it gives a set id for `instruction_set_status`. Needs the scope
    `transfers.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/external-cash-transfers:bulk.
    """
    run(
        "banking",
        "transfer_cash_external_bulk",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
                "instructions": instructions,
            },
            required=True,
        ),
    )


@app.command(
    "instruction-set-status",
    cls=OperationCommand,
    short_help="Get the status of every instruction of a bulk call",
)
def instruction_set_status(
    instruction_set_id: Annotated[
        int,
        typer.Argument(
            metavar="INSTRUCTION_SET_ID",
            help="Id of the set of instructions, as a bulk operation returned it.",
            show_default=False,
        ),
    ],
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Get the status of every instruction of a bulk call

    Returns one result for each instruction of the set that a bulk operation created. Needs the
    scope `instructions.read`.

    Sent as GET /gw/api/v1/instruction-sets/{instructionSetId}.
    """
    run(
        "banking",
        "instruction_set_status",
        {
            "instruction_set_id": instruction_set_id,
            "client_id": client_id,
        },
    )


@app.command(
    "cancel-instruction",
    cls=OperationCommand,
    short_help="Cancel an instruction",
)
def cancel_instruction(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option("--instruction-type", help="One of: CANCEL_INSTRUCTION.", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Cancel an instruction

    Takes back an instruction that has not been carried out yet. Needs the scope
    `instructions.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/instructions/cancel.
    """
    run(
        "banking",
        "cancel_instruction",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
            },
            required=True,
        ),
    )


@app.command(
    "cancel-instructions-bulk",
    cls=OperationCommand,
    short_help="Cancel several instructions",
)
def cancel_instructions_bulk(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option("--instruction-type", help="One of: CANCEL_INSTRUCTION.", show_default=False),
    ] = None,
    instructions: Annotated[
        list[str] | None,
        typer.Option("--instructions", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Cancel several instructions

    Does what `cancel_instruction` does for a list. The answer is 202 when all were accepted and 207
    when some were refused; it gives a set id for `instruction_set_status`. Needs the scope
    `instructions.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/instructions/cancel:bulk.
    """
    run(
        "banking",
        "cancel_instructions_bulk",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
                "instructions": instructions,
            },
            required=True,
        ),
    )


@app.command(
    "recent-instructions",
    cls=OperationCommand,
    short_help="List an account's instructions of recent days",
)
def recent_instructions(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option(
            "--instruction-type", help="One of: QUERY_RECENT_INSTRUCTIONS.", show_default=False
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """List an account's instructions of recent days

    Goes back 30 days at most. The answer is 202 with an instruction id; follow it with
    `instruction_status`. Needs the scope `instructions.read` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/instructions/query.
    """
    run(
        "banking",
        "recent_instructions",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
            },
            required=True,
        ),
    )


@app.command(
    "instruction-status",
    cls=OperationCommand,
    short_help="Get the status of an instruction",
)
def instruction_status(
    instruction_id: Annotated[
        int,
        typer.Argument(
            metavar="INSTRUCTION_ID",
            help="Id that IBKR gave the instruction; an integer, possibly negative.",
            show_default=False,
        ),
    ],
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Get the status of an instruction

    Looks the instruction up by IBKR's id. Status 208 means that the id was used more than once, and
    shows the first use. Needs the scope `instructions.read`.

    Sent as GET /gw/api/v1/instructions/{instructionId}.
    """
    run(
        "banking",
        "instruction_status",
        {
            "instruction_id": instruction_id,
            "client_id": client_id,
        },
    )


@app.command(
    "transfer-assets-internal",
    cls=OperationCommand,
    short_help="Move positions between two accounts at IBKR",
)
def transfer_assets_internal(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option(
            "--instruction-type", help="One of: INTERNAL_POSITION_TRANSFER.", show_default=False
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Move positions between two accounts at IBKR

    Transfers given positions from account to account. It is accepted with 202 and carried out
    later; follow it with `instruction_status`. Needs the scope `transfers.write` and a payload
    signed as a JWT.

    Sent as POST /gw/api/v1/internal-asset-transfers.
    """
    run(
        "banking",
        "transfer_assets_internal",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
            },
            required=True,
        ),
    )


@app.command(
    "transfer-assets-internal-bulk",
    cls=OperationCommand,
    short_help="Move positions between several pairs of accounts",
)
def transfer_assets_internal_bulk(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option(
            "--instruction-type", help="One of: INTERNAL_POSITION_TRANSFER.", show_default=False
        ),
    ] = None,
    instructions: Annotated[
        list[str] | None,
        typer.Option("--instructions", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Move positions between several pairs of accounts

    Does what `transfer_assets_internal` does for a list. The answer is 202 when all were accepted
    and 207 when some were refused; it gives a set id for `instruction_set_status`. Needs the scope
    `transfers.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/internal-asset-transfers:bulk.
    """
    run(
        "banking",
        "transfer_assets_internal_bulk",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
                "instructions": instructions,
            },
            required=True,
        ),
    )


@app.command(
    "transfer-cash-internal",
    cls=OperationCommand,
    short_help="Move cash between two accounts at IBKR",
)
def transfer_cash_internal(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option(
            "--instruction-type", help="One of: INTERNAL_CASH_TRANSFER.", show_default=False
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Move cash between two accounts at IBKR

    A transfer with no set time is done at once and answered with 201. One set for later is accepted
    with 202; follow it with `instruction_status`. Needs the scope `transfers.write` and a payload
    signed as a JWT.

    Sent as POST /gw/api/v1/internal-cash-transfers.
    """
    run(
        "banking",
        "transfer_cash_internal",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
            },
            required=True,
        ),
    )


@app.command(
    "transfer-cash-internal-bulk",
    cls=OperationCommand,
    short_help="Move cash between several pairs of accounts",
)
def transfer_cash_internal_bulk(
    client_id: Annotated[
        str | None,
        typer.Option(
            "--client-id",
            help="Client id that your firm was given by IBKR, such as abc123.",
            show_default=False,
        ),
    ] = None,
    instruction_type: Annotated[
        str | None,
        typer.Option(
            "--instruction-type", help="One of: INTERNAL_CASH_TRANSFER.", show_default=False
        ),
    ] = None,
    instructions: Annotated[
        list[str] | None,
        typer.Option("--instructions", help="", show_default=False),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            "--body", help="The body: text, @FILE, or - for standard input.", show_default=False
        ),
    ] = None,
) -> None:
    """Move cash between several pairs of accounts

    Does what `transfer_cash_internal` does for a list. The answer is 202 when all were accepted and
    207 when some were refused; it gives a set id for `instruction_set_status`. Needs the scope
    `transfers.write` and a payload signed as a JWT.

    Sent as POST /gw/api/v1/internal-cash-transfers:bulk.
    """
    run(
        "banking",
        "transfer_cash_internal_bulk",
        {
            "client_id": client_id,
        },
        body=BodyInput(
            body,
            "json",
            {
                "instructionType": instruction_type,
                "instructions": instructions,
            },
            required=True,
        ),
    )
