"""The pools of urllib3 for the proxy settings of the environment."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import urllib3

# Threads beyond this number wait for a connection.
_CONNECTIONS = 256


class Proxies:
    """A pool without a proxy, and one for each proxy that the environment names (`https_proxy`, `no_proxy`)."""

    def __init__(self) -> None:
        self._by_host: dict[str, urllib3.PoolManager] = {}
        self._by_proxy: dict[str | None, urllib3.PoolManager] = {}

    def pool(self, url: str) -> urllib3.PoolManager:
        """Returns the pool for a URL. The settings are read once for each host."""
        host = url[: url.find("/", len("https://"))]
        pool = self._by_host.get(host)
        if pool is None:
            proxy = _proxy(host)
            pool = self._by_proxy.setdefault(proxy, _made(proxy)) if proxy not in self._by_proxy else self._by_proxy[proxy]
            self._by_host[host] = pool
        return pool

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


def _made(proxy: str | None) -> urllib3.PoolManager:
    import urllib3

    sizes = {"maxsize": _CONNECTIONS, "block": True}
    if proxy is None:
        pool: urllib3.PoolManager = urllib3.PoolManager(**sizes)  # type: ignore[arg-type]
    else:
        from urllib3.util import parse_url

        login = parse_url(proxy).auth
        headers = None
        if login:
            from urllib.parse import unquote

            headers = urllib3.make_headers(proxy_basic_auth=unquote(login))
        pool = urllib3.ProxyManager(proxy, proxy_headers=headers, **sizes)  # type: ignore[arg-type]
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
