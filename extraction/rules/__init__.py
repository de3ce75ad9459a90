"""The rules, in the order in which they are tried: the first that fits a cue takes it."""

from .according import according_to, as_told, in_the_opinion
from .around import clause_before_cue
from .as_reported import as_reported
from .called_for import accused_of, asked_to, called_for, promised_to
from .claims import somebodys_claim
from .denials import denied
from .described import called_something, described_as
from .judged import found_it, judged, was_called
from .labels import label_and_quotation
from .objects import (
    admitted_doing,
    announced_something,
    expressed_hope,
    expressed_readiness,
    spoke_of,
    stressed_the_need,
    told_how,
)
from .quoted import all_somebody_said, quotation_after, quotation_before, text_after_colon
from .relayed import as_sources_say, quoted_as_saying, was_quoted, was_told_to
from .reported import clause_after_that, clause_without_that
from .stance import (
    as_someone_has_it,
    document_found,
    made_clear,
    put_it,
    put_the_toll,
)

CUE_RULES = (
    quoted_as_saying,
    denied,
    as_reported,
    quotation_before,
    expressed_hope,
    clause_after_that,
    quotation_after,
    text_after_colon,
    accused_of,
    described_as,
    called_something,
    called_for,
    asked_to,
    promised_to,
    admitted_doing,
    stressed_the_need,
    expressed_readiness,
    told_how,
    clause_without_that,
    clause_before_cue,
    judged,
    announced_something,
)

# These take a whole sentence before its cues are looked at: "is quoted as saying nobody had told her".
FIRST_RULES = (was_quoted, document_found, all_somebody_said, as_sources_say)
SENTENCE_RULES = (
    was_quoted,
    all_somebody_said,
    according_to,
    in_the_opinion,
    as_told,
    made_clear,
    as_someone_has_it,
    put_it,
    label_and_quotation,
    document_found,
    put_the_toll,
    spoke_of,
    was_called,
    found_it,
    somebodys_claim,
    as_sources_say,
    was_told_to,
)
# These also find what stands beside a cue: "put the toll at forty and said the search went on".
BESIDE_CUES = (
    according_to,
    in_the_opinion,
    made_clear,
    put_the_toll,
    spoke_of,
    was_called,
    found_it,
    somebodys_claim,
)
