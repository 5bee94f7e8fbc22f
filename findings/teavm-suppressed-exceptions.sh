#!/usr/bin/env bash
# TeaVM 0.15.0: when the body of a try-with-resources and its close() both throw, neither exception arrives.
#
# On a JVM the body's exception arrives and the other one is suppressed in it (JLS 14.20.3.1). Compiled to JavaScript, a
# NullPointerException arrives that tells neither what the body met nor what close() met.
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
  private static final class Connection implements AutoCloseable {
    void send() {
      throw new IllegalStateException("the body's");
    }

    @Override
    public void close() {
      throw new UnsupportedOperationException("close's");
    }
  }

  public static void main(String[] args) {
    try (Connection connection = new Connection()) {
      connection.send();
    } catch (IllegalStateException | UnsupportedOperationException arrived) {
      System.out.println("arrives: " + arrived.getMessage());
    } catch (NullPointerException arrived) {
      System.out.println("arrives: a NullPointerException");
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

diff - jvm.txt <<<"arrives: the body's"
diff - js.txt <<<"arrives: a NullPointerException"
echo "As described."
