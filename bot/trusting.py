"""Whom we believe over TLS."""

from __future__ import annotations

from ssl import SSLContext

import httpx


def trusted() -> SSLContext:
    """The certificates of `SSL_CERT_FILE` or `SSL_CERT_DIR`, else those that come with httpx.

    A system's own are not there on every system that Python runs on.
    """
    return httpx.create_ssl_context()
