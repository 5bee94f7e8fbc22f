#!/usr/bin/env bash
# TeaVM 0.15.0: a class whose static initializer has failed can be used all the same the second time.
#
# On a JVM the first use throws ExceptionInInitializerError and every later one NoClassDefFoundError (JLS 12.4.2), so
# that nobody ever sees the half-made class. Compiled to JavaScript, the first use throws what the initializer threw,
# unwrapped; the next use is answered, with fields that still hold 0 and null. A table or a check that is made in a
# static initializer is then silently empty after whoever met the error first has recovered from it.
#
# Needs: a JDK 17 or newer, Maven, node. Exit status 0 while this is so.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mkdir -p src/main/java/probe
cat >src/main/java/probe/Main.java <<'JAVA'
package probe;

public final class Main {
  static final class Limits {
    static final int HIGHEST;

    static {
      int read = Integer.parseInt("sixteen");
      HIGHEST = read;
    }

    static int highest() {
      return HIGHEST;
    }
  }

  public static void main(String[] args) {
    System.out.println("first use: " + use());
    System.out.println("second use: " + use());
  }

  private static String use() {
    try {
      return "answers " + Limits.highest();
    } catch (NumberFormatException raw) {
      return "throws what the initializer threw";
    } catch (LinkageError error) {
      return "throws a LinkageError";
    }
  }
}
JAVA
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>probe</groupId><artifactId>probe</artifactId><version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.teavm</groupId><artifactId>teavm-classlib</artifactId><version>0.15.0</version></dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin>
      <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
      <plugin>
        <groupId>org.teavm</groupId><artifactId>teavm-maven-plugin</artifactId><version>0.15.0</version>
        <executions><execution><goals><goal>compile</goal></goals><phase>process-classes</phase></execution></executions>
        <configuration>
          <mainClass>probe.Main</mainClass>
          <targetDirectory>${project.basedir}</targetDirectory>
          <targetFileName>probe.mjs</targetFileName>
          <jsModuleType>ES2015</jsModuleType>
          <strict>true</strict>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
XML
mvn -q -B process-classes >build.log 2>&1 || { tail -n 20 build.log; exit 2; }

echo "On a JVM:"
java -cp target/classes probe.Main | tee jvm.txt
echo "Compiled by TeaVM 0.15.0, in node $(node --version):"
node --input-type=module -e 'import { main } from "./probe.mjs"; main([]);' | tee js.txt

diff - jvm.txt <<'SEEN'
first use: throws a LinkageError
second use: throws a LinkageError
SEEN
diff - js.txt <<'SEEN'
first use: throws what the initializer threw
second use: answers 0
SEEN
echo "As described."
