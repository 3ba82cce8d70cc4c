"""Every step that a document goes through, in one list; the pipeline puts them in order."""

from __future__ import annotations

from importlib import import_module

from normalizer.findings import Step

_MODULES = (
    "bundling.l10_external_references",
    "lift.swagger20",
    "structure.p20_deep_references",
    "structure.p05_map_keys",
    "structure.p06_content_references",
    "lift.loose_schemas",
    "lift.openapi32",
    "structure.p12_member_values",
    "structure.p18_reference_forms",
    "structure.p23_late_references",
    "lift.openapi30",
    "structure.p21_overlaid_references",
    "structure.p01_unknown_members",
    "structure.p15_clashing_members",
    "structure.p16_parameters",
    "structure.p17_incomplete_objects",
    "structure.p13_schema_types",
    "structure.p08_dangling_references",
    "structure.p07_path_item_references",
    "structure.p19_discriminators",
    "structure.p14_circles",
    "structure.p04_required_members",
    "structure.p02_array_items",
    "structure.p03_array_properties",
    "structure.p09_required_names",
    "structure.p22_sample_keys",
    "steps.s01_security_scopes",
    "steps.s02_operation_ids",
    "steps.s03_unique_operation_ids",
    "steps.s04_enum_identifiers",
    "steps.s06_enum_types",
    "steps.s07_path_parameters",
    "steps.s08_string_formats",
    "steps.s13_evidence",
    "structure.p10_defaults",
    "steps.s05_media_types",
    "steps.s09_cookie_parameters",
    "steps.s10_success_responses",
    "steps.s11_upgrade_operations",
    "steps.s12_query_arrays",
    "steps.s16_tuples",
    "steps.s15_patterns",
    "steps.s14_methods",
    "structure.p11_component_names",
)

STEPS: tuple[Step, ...] = tuple(import_module(f"normalizer.{name}").STEP for name in _MODULES)
