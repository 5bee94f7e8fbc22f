package realtimeweb.tools;

import java.util.ArrayList;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMSourceFilePolicy;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMToolLog;
import org.teavm.tooling.builder.BuildException;
import org.teavm.tooling.builder.BuildResult;
import org.teavm.tooling.builder.InProcessBuildStrategy;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Translates the compiled client, page by page, to be read and stepped through. */
final class DevScript {
  private final DevTree tree;
  private final List<String> libraries;
  private final TeaVMToolLog log = new ConsoleTeaVMToolLog(false);

  DevScript(DevTree tree, List<String> libraries) {
    this.tree = tree;
    this.libraries = libraries;
  }

  /** Whether all scripts were written; if not, the problems are on the console. */
  boolean translate() {
    return translate("realtimeweb.client.Main", "app.js")
        && translate("realtimeweb.client.DoctorMain", "doctor.js");
  }

  private boolean translate(String mainClass, String file) {
    try {
      BuildResult result = task(mainClass, file).build();
      TeaVMProblemRenderer.describeProblems(result.getCallGraph(), result.getProblems(), log);
      return result.getProblems().getSevereProblems().isEmpty();
    } catch (BuildException e) {
      log.error("TeaVM gave up", e);
      return false;
    }
  }

  private InProcessBuildStrategy task(String mainClass, String file) {
    InProcessBuildStrategy task = new InProcessBuildStrategy();
    task.init();
    task.setLog(log);
    task.setClassPathEntries(classPath());
    task.setMainClass(mainClass);
    task.setEntryPointName("main");
    task.setTargetType(TeaVMTargetType.JAVASCRIPT);
    task.setTargetDirectory(tree.output().toString());
    task.setTargetFileName(file);
    task.setJsModuleType(JSModuleType.ES2015);
    task.setStrict(true);
    makeReadable(task);
    return task;
  }

  private void makeReadable(InProcessBuildStrategy task) {
    task.setOptimizationLevel(TeaVMOptimizationLevel.SIMPLE);
    task.setObfuscated(false);
    task.setSourceMapsFileGenerated(true);
    task.setSourceFilePolicy(TeaVMSourceFilePolicy.COPY);
    tree.sources().forEach(directory -> task.addSourcesDirectory(directory.toString()));
  }

  private List<String> classPath() {
    List<String> entries = new ArrayList<>(libraries);
    entries.add(tree.classes().toString());
    entries.add(tree.resources().toString());
    return entries;
  }
}
