package realtimeweb.tools;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Edit, save, and the browser shows it: watches the sources of the page, rebuilds it with a javac
 * and a TeaVM that stay warm in this one JVM, serves it and makes it reload.
 *
 * <p>Arguments: the project's directory, the port for the page (8001), the port on which the real
 * server listens (8000).
 */
public final class DevLoop {
  private static final long GLANCE_MILLIS = 100;

  private final DevTree tree;
  private final DevBuild build;
  private final DevPage page;

  private DevLoop(DevTree tree) throws IOException {
    this.tree = tree;
    this.build = new DevBuild(tree);
    this.page = new DevPage(tree);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int pagePort = args.length > 1 ? Integer.parseInt(args[1]) : 8001;
    int serverPort = args.length > 2 ? Integer.parseInt(args[2]) : 8000;
    DevLoop loop = new DevLoop(new DevTree(Path.of(args[0]).toRealPath()));
    new DevFront(pagePort, loop.page.port(), serverPort).start();
    System.out.println("page      http://localhost:" + pagePort);
    System.out.println("server    java -jar server/target/realtimeweb.jar --port " + serverPort);
    loop.run();
  }

  private void run() throws IOException, InterruptedException {
    Snapshot code = Snapshot.EMPTY;
    Snapshot files = Snapshot.of(tree.web());
    while (true) {
      Snapshot newCode = Snapshot.settled(tree.code(), GLANCE_MILLIS);
      Snapshot newFiles = Snapshot.of(tree.web());
      boolean rebuilt = !newCode.equals(code) && build.run();
      if (rebuilt || !newFiles.equals(files)) {
        page.reload();
      }
      code = newCode;
      files = newFiles;
    }
  }
}
