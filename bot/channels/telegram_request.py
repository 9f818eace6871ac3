"""HTTP for python-telegram-bot's `Bot` by way of aiohttp: one keep-alive pool, and each call encoded once."""

from __future__ import annotations

import json
import re
from http import HTTPStatus
from typing import Any

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

CONNECT_SECONDS = 10.0
READ_SECONDS = 15.0  # on top of a long poll's own waiting time
KEEP_ALIVE_SECONDS = 55.0
DONE = b'{"ok": true, "result": true}'
OK = re.compile(rb'\s*\{\s*"ok"\s*:\s*true\b')
JSON = {"Content-Type": "application/json"}


class AiohttpRequest(BaseRequest):
    """HTTP for a `Bot`.

    connections: how many calls may be under way at once; the others wait for their turn.
    reads_results: False where only success or failure counts, and of a message with buttons its number.
    """

    def __init__(self, connections: int, *, reads_results: bool = True) -> None:
        self._connections, self._reads_results = connections, reads_results
        self._session: aiohttp.ClientSession | None = None
        self._urls: dict[str, URL] = {}

    @property
    def read_timeout(self) -> float:
        return READ_SECONDS

    async def initialize(self) -> None:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEEP_ALIVE_SECONDS),
            cookie_jar=aiohttp.DummyCookieJar(),
            # Left out of every request: answers are small, and nobody reads the rest.
            skip_auto_headers=("Accept", "Accept-Encoding", "User-Agent"),
        )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        assert self._session is not None, "initialize() comes first"
        seconds = READ_SECONDS if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        body, headers = _encoded(request_data)
        try:
            async with self._session.request(
                method,
                self._url(url),
                data=body,
                headers=headers,
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=seconds),
            ) as response:
                payload = await response.read()
                # The library would build a whole message from each answer: a seventh of a turn's work here.
                is_read = self._reads_results or response.status != HTTPStatus.OK
                return response.status, payload if is_read else _in_short(payload, request_data)
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            # By its class alone: the error's own text may hold the address, and the address holds the token.
            raise NetworkError(type(error).__name__) from None

    def _url(self, url: str) -> URL:
        # There is one address for each method we call, and parsing it costs more than looking it up.
        if url not in self._urls:
            self._urls[url] = URL(url)
        return self._urls[url]


def _encoded(request_data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str]]:
    """The body of a call and its header: JSON, or a form where a file goes along."""
    if request_data is None:
        return None, JSON
    if request_data.contains_files:
        return _form(request_data), {}
    # `parameters` and one dump, where `json_payload` would encode each value and then all of them again.
    return json.dumps(request_data.parameters).encode(), JSON


def _in_short(payload: bytes, request_data: RequestData | None) -> bytes:
    """Success alone; of what was sent with buttons also its number, for they are to be taken off later."""
    if not OK.match(payload):
        return payload  # no answer of Telegram's: the library says so, and the call is made again
    if request_data is None or "reply_markup" not in request_data.parameters:
        return DONE
    result = json.loads(payload)["result"]
    if not isinstance(result, dict):
        return DONE
    short = {"message_id": result["message_id"], "date": 0, "chat": {"id": 0, "type": "private"}}
    return json.dumps({"ok": True, "result": short}).encode()


def _form(request_data: RequestData) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
