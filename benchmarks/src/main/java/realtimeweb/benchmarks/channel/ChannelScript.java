package realtimeweb.benchmarks.channel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.builder.BuildException;
import org.teavm.tooling.builder.BuildResult;
import org.teavm.tooling.builder.InProcessBuildStrategy;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Translates {@link ChannelPage}, as the build translates the client. */
public final class ChannelScript {
  private static final Path FOLDER = Path.of("benchmarks/target/channel");
  private static final String FILE = "channel.js";

  private ChannelScript() {}

  /**
   * The script, written now.
   *
   * @throws IOException if it cannot be translated
   */
  public static Path write() throws IOException {
    InProcessBuildStrategy task = new InProcessBuildStrategy();
    task.init();
    task.setLog(new ConsoleTeaVMToolLog(false));
    task.setClassPathEntries(
        List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
    task.setMainClass(ChannelPage.class.getName());
    task.setEntryPointName("main");
    task.setTargetType(TeaVMTargetType.JAVASCRIPT);
    task.setTargetDirectory(FOLDER.toString());
    task.setTargetFileName(FILE);
    task.setJsModuleType(JSModuleType.ES2015);
    task.setStrict(true);
    task.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    task.setObfuscated(true);
    try {
      BuildResult result = task.build();
      if (!result.getProblems().getSevereProblems().isEmpty()) {
        throw new IOException("TeaVM: " + result.getProblems().getSevereProblems());
      }
    } catch (BuildException e) {
      throw new IOException(e);
    }
    return FOLDER.resolve(FILE);
  }
}
