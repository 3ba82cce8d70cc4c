"""The documentation site has a page for each operation, and no link in it leads nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.blocks import local_links
from tests.docs.site import CLIENT, assemble, sources


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    assert assemble(folder) == len(sources())
    return folder


def test_each_link_of_the_site_leads_to_one_of_its_pages(site: Path) -> None:
    broken = [
        (page.relative_to(site), link)
        for page in site.rglob("*.md")
        for link in local_links(page)
        if not (page.parent / link).exists()
    ]
    assert broken == []


def test_each_method_of_the_client_has_a_page_of_its_own(site: Path) -> None:
    table = (CLIENT / "api.md").read_text("utf-8")
    linked = set(local_links(CLIENT / "api.md"))
    assert {str(path.relative_to(CLIENT)) for path in CLIENT.rglob("docs/*/*.md")} == linked
    requests = [line.split("|")[2] for line in table.splitlines() if line.startswith("| [")]
    assert len(requests) == len(set(requests)) == 162
    for link in linked:
        assert (site / "client" / link).is_file()
