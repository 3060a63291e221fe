"""The proxy settings of the environment, and the pools of urllib3 for them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import urllib3

# Threads beyond this number wait for a connection.
_CONNECTIONS = 256


class Proxies:
    """The proxies that the environment names (`https_proxy`, `no_proxy`), read once for each host."""

    def __init__(self) -> None:
        self._by_host: dict[str, str | None] = {}

    def of(self, url: str) -> str | None:
        """Returns the proxy for a URL, if there is one."""
        host = url[: url.find("/", len("https://"))]
        if host not in self._by_host:
            self._by_host[host] = _proxy(host)
        return self._by_host[host]


class Pools:
    """A pool without a proxy, and one for each proxy."""

    def __init__(self) -> None:
        self._proxies = Proxies()
        self._by_proxy: dict[str | None, urllib3.PoolManager] = {}

    def of(self, url: str) -> urllib3.PoolManager:
        """Returns the pool for a URL."""
        proxy = self._proxies.of(url)
        pool = self._by_proxy.get(proxy)
        return pool if pool is not None else self._by_proxy.setdefault(proxy, _made(proxy))

    def close(self) -> None:
        for pool in list(self._by_proxy.values()):
            pool.clear()


def _proxy(host: str) -> str | None:
    from urllib.parse import urlsplit
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(host)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(parts.netloc):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def login(proxy: str) -> dict[str, str] | None:
    """Returns the headers with the user and the password in the URL of a proxy."""
    from urllib.parse import unquote

    from urllib3.util import make_headers, parse_url

    known = parse_url(proxy).auth
    return make_headers(proxy_basic_auth=unquote(known)) if known else None


def _made(proxy: str | None) -> urllib3.PoolManager:
    import urllib3

    sizes = {"maxsize": _CONNECTIONS, "block": True}
    if proxy is None:
        pool: urllib3.PoolManager = urllib3.PoolManager(**sizes)  # type: ignore[arg-type]
    else:
        pool = urllib3.ProxyManager(proxy, proxy_headers=login(proxy), **sizes)  # type: ignore[arg-type]
    pool.pool_classes_by_scheme = _pools()
    return pool


def _pools() -> dict[str, type[Any]]:
    """Returns classes of pools whose connections distinguish a failed connection, such as a failed TLS handshake, from a request
    that failed later."""
    import urllib3
    from urllib3.exceptions import ConnectTimeoutError, NewConnectionError, ProxyError

    pools: dict[str, type[Any]] = {}
    for scheme, pool in (("http", urllib3.HTTPConnectionPool), ("https", urllib3.HTTPSConnectionPool)):
        usual: Any = pool.ConnectionCls

        class Connection(usual):  # type: ignore[misc]
            def connect(self) -> None:
                try:
                    super().connect()  # pyright: ignore[reportUnknownMemberType]
                except (ConnectTimeoutError, NewConnectionError, ProxyError):
                    raise
                except Exception as cause:
                    raise NewConnectionError(self, str(cause) or type(cause).__name__) from cause

        pools[scheme] = type(pool.__name__, (pool,), {"ConnectionCls": Connection})
    return pools
