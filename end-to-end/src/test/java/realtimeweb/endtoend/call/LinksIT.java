package realtimeweb.endtoend.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import realtimeweb.endtoend.stage.Stage;
import realtimeweb.endtoend.stage.Tab;
import realtimeweb.endtoend.stage.program.Jar;
import realtimeweb.endtoend.stage.program.OwnAddress;
import realtimeweb.endtoend.stage.waiting.Until;

/** Invite links as people pass them on, in a real browser. */
class LinksIT {
  private static final String SECRET = "q83vASNFZ4mrze8BI0VniQ";
  private static final String INVITE = "#tea/" + SECRET;

  @RegisterExtension final Stage stage = new Stage();

  private final Path data;

  LinksIT(@TempDir Path data) {
    this.data = data;
  }

  @Test
  void aLinkLeadsWhereItWasMeantToOrSaysThatItIsDamaged() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url());
    for (String altered :
        new String[] {
          "/%23tea/" + SECRET + ")", "/?fbclid=x#tea%2F" + SECRET + ".", "/%23tea%2F" + SECRET
        }) {
      lan.page().navigate(jar.url() + altered);
      lan.isTold("Private room tea");
      assertEquals(INVITE, fragment(lan), altered);
      assertEquals(jar.url() + "/" + INVITE, lan.textbox("Invite link").inputValue());
    }
    for (String pasted : new String[] {jar.url() + "/" + INVITE, INVITE + ","}) {
      lan.button("Back").click();
      lan.textbox("Room ID").fill(pasted);
      lan.button("Join").click();
      lan.isTold("Private room tea");
      assertEquals(INVITE, fragment(lan), pasted);
    }
    lan.button("Back").click();
    lan.textbox("Room ID").fill("https://other.example.org/" + INVITE);
    lan.button("Join").click();
    lan.isTold("another server, other.example.org");
    lan.opens("tea/" + SECRET.substring(3));
    lan.isTold("This link is damaged: ask for it again.");
    assertEquals("", lan.textbox("Room ID").inputValue());

    lan.textbox("Room name (optional)").fill(" Trà đá ");
    lan.button("New private room").click();
    lan.isTold("Private room Trà đá");
    lan.textbox("Your name").fill("Lan");
    lan.joins();
    lan.page().getByTitle("Private room: only people with the link can come in").waitFor();
    assertTrue(fragment(lan).startsWith("#Tr%C3%A0%20%C4%91%C3%A1/"), lan.page().url());
  }

  @Test
  void theInviteLinkOfLocalhostOffersTheAddressForOthers() throws IOException {
    Jar jar =
        stage.server("--https", "--https-port", "0", "--host", "0.0.0.0", "--data", "" + data);
    String lanUrl = jar.lanUrl();
    Tab lan = stage.chromium(jar.url());
    lan.opens("tea");
    lan.isTold("This link works on this machine only.");
    assertEquals(jar.url() + "/#tea", lan.textbox("Invite link").inputValue());
    lan.button("Show QR code").click();
    String before = lan.page().locator(".qr-picture path").getAttribute("d");
    lan.button("Use " + lanUrl.substring("https://".length())).click();
    assertEquals(lanUrl + "/#tea", lan.textbox("Invite link").inputValue());
    assertFalse(lan.page().getByText("This link works on this machine only.").isVisible());
    Until.holds(
        "the QR code is another",
        () -> !before.equals(lan.page().locator(".qr-picture path").getAttribute("d")));

    String told = whatIsToldTo(OwnAddress.find(), jar.port());
    assertTrue(told.endsWith("{\"addresses\":[]}"), told);
  }

  /** Somebody on the network asks, and says that it is localhost. */
  private static String whatIsToldTo(String address, int port) throws IOException {
    try (Socket socket = new Socket(address, port)) {
      String request = "GET /elsewhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void whoFollowsTheLinkIsAskedForThePassphraseAndMayTypeAgain() {
    Jar jar = stage.server();
    Tab lan = stage.chromium(jar.url()).enters("cellar", "Lan", "mở ra, vừng ơi");
    assertEquals("#cellar/passphrase", fragment(lan));
    Tab bao = stage.chromium(jar.url()).opens("cellar/passphrase");
    bao.textbox("Your name").fill("Bảo");
    bao.isReady();
    bao.button("Join now").click();
    bao.isTold("This room has a passphrase");
    bao.textbox("Passphrase").fill("mở ra, lúa mạch");
    bao.joins();
    bao.isTold(AriaRole.ALERT, "another passphrase");
    bao.textbox("Passphrase").fill("mở ra, vừng ơi");
    bao.button("Join with it").click();
    lan.meets("Bảo");
    bao.meets("Lan");
    bao.leaves();
    assertEquals("mở ra, vừng ơi", bao.textbox("Passphrase").inputValue());
  }

  private static String fragment(Tab tab) {
    return "#" + URI.create(tab.page().url()).getRawFragment();
  }
}
