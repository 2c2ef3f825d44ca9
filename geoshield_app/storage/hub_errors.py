"""What huggingface_hub, the network below it and the disk say, as one sentence with advice.

| what happened                              | becomes                                  |
|--------------------------------------------|------------------------------------------|
| repository or file not found               | DownloadFailed: gone from the hub        |
| gated, private, key not accepted           | DownloadFailed: import instead           |
| rate limit, 5xx                            | DownloadFailed: the hub is busy          |
| answer that is not the hub's, TLS, redirect| DownloadFailed: something between        |
| no network, time-out, cut connection       | DownloadFailed: goes on later            |
| offline asked for                          | DownloadFailed: offline                  |
| other length or digest than published      | WrongBytes                               |
| disk full, read-only, drive gone           | NoSpace, NoPermission, OutputError       |
"""

from __future__ import annotations

from pathlib import Path

from geoshield_app.domain.errors import DownloadFailed, GeoShieldError
from geoshield_app.domain.weights import WeightsRow
from geoshield_app.storage.os_errors import output_error

LATER = "Try again later; what has arrived is kept."
NETWORK = "Check the connection and pull again; it goes on where it stopped."
BETWEEN = (
    "A proxy or sign-in page of this network may be in between; open the hub in a browser or change network."
)
ELSEWHERE = "Download it with your account and import the folder with 'geoshield models import'."
_REQUEST_TIMEOUT, _TOO_MANY, _SERVER = 408, 429, 500


def told(error: BaseException, row: WeightsRow, folder: Path) -> GeoShieldError:
    """The error that says it; exceptions nobody foresaw name their kind."""
    if isinstance(error, GeoShieldError):
        return error
    known = _of_the_hub(error, row) or _of_the_network(error, row)
    if known is not None:
        return known
    if isinstance(error, OSError) and error.errno is not None:
        return output_error(error, folder)
    if isinstance(error, OSError) and "Consistency check" in str(error):
        return DownloadFailed(
            f"The hub sent another number of bytes for {row.name} than it promised.", advice=LATER
        )
    return DownloadFailed(f"The download of {row.name} failed ({type(error).__name__}).", advice=NETWORK)


def _of_the_hub(error: BaseException, row: WeightsRow) -> DownloadFailed | None:
    from huggingface_hub import errors

    match error:
        case errors.OfflineModeIsEnabled():
            return DownloadFailed(
                "Downloads are switched off by HF_HUB_OFFLINE.", advice="Unset it to download."
            )
        case errors.GatedRepoError() | errors.DisabledRepoError():
            return DownloadFailed(f"The hub lets only registered people have {row.name}.", advice=ELSEWHERE)
        case errors.RepositoryNotFoundError():
            return DownloadFailed(
                f"The hub has no '{row.repository}' for everybody: it was removed or made private.",
                advice=ELSEWHERE,
            )
        case errors.RevisionNotFoundError() | errors.EntryNotFoundError():
            return DownloadFailed(
                f"The pinned version of {row.name} is no longer on the hub.", advice=ELSEWHERE
            )
        case errors.FileMetadataError():
            return DownloadFailed("What answered is not the hub.", advice=BETWEEN)
        case errors.HfHubHTTPError():
            return _of_a_status(error.response.status_code, row)
    return None


def _of_a_status(status: int, row: WeightsRow) -> DownloadFailed:
    if status in (401, 403):
        return DownloadFailed(f"The hub refuses to hand out {row.name} ({status}).", advice=ELSEWHERE)
    if status == 407:
        return DownloadFailed(
            "The proxy asks for a name and password (407).", advice="Put them into HTTPS_PROXY."
        )
    if status == 404:
        return DownloadFailed(f"The hub does not have {row.name} there any more (404).", advice=ELSEWHERE)
    if status in (_REQUEST_TIMEOUT, _TOO_MANY) or status >= _SERVER:
        return DownloadFailed(f"The hub is busy or out of order ({status}).", advice=LATER)
    return DownloadFailed(f"The hub answered with {status}.", advice=BETWEEN)


def _of_the_network(error: BaseException, row: WeightsRow) -> DownloadFailed | None:
    import httpx2

    match error:
        case httpx2.ProxyError():
            return DownloadFailed("The proxy does not let the download through.", advice=BETWEEN)
        case httpx2.ConnectError() if "CERTIFICATE" in str(error).upper():
            return DownloadFailed(
                "The connection to the hub is not the hub's own (certificate).", advice=BETWEEN
            )
        case httpx2.ConnectError() | httpx2.ConnectTimeout():
            return DownloadFailed("The hub cannot be reached from here.", advice=NETWORK)
        case httpx2.TimeoutException():
            return DownloadFailed(f"The hub did not answer in time for {row.name}.", advice=NETWORK)
        case (
            httpx2.DecodingError()
            | httpx2.TooManyRedirects()
            | httpx2.InvalidURL()
            | ValueError()
            | KeyError()
        ):
            return DownloadFailed("What answered is not the hub.", advice=BETWEEN)
        case httpx2.TransportError():
            return DownloadFailed(f"The connection broke while {row.name} was downloaded.", advice=NETWORK)
    return None
