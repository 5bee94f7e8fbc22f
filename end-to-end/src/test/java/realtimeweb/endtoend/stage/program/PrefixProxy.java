package realtimeweb.endtoend.stage.program;

import io.undertow.Undertow;
import io.undertow.server.handlers.PathHandler;
import io.undertow.server.handlers.ResponseCodeHandler;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import java.net.InetSocketAddress;
import java.net.URI;

/** A proxy that has servers below paths of its own, and takes those away before it asks them. */
public final class PrefixProxy implements AutoCloseable {
  private final PathHandler paths = new PathHandler(ResponseCodeHandler.HANDLE_404);
  private final Undertow undertow =
      Undertow.builder().addHttpListener(0, "localhost").setHandler(paths).build();

  /** Listens on a free port of this machine, before nobody yet. */
  public PrefixProxy() {
    undertow.start();
  }

  /** Has that server at {@code /prefix/}; returns its address there, without the last slash. */
  public String below(String prefix, Jar jar) {
    LoadBalancingProxyClient client =
        new LoadBalancingProxyClient().addHost(URI.create("http://localhost:" + jar.port()));
    paths.addPrefixPath(
        "/" + prefix,
        ProxyHandler.builder().setProxyClient(client).setReuseXForwarded(false).build());
    return "http://localhost:" + port() + "/" + prefix;
  }

  private int port() {
    return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
  }

  @Override
  public void close() {
    undertow.stop();
  }
}
