package realtimeweb.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * New names for the fields of TeaVM's classes. TeaVM gives every field of the program a name of its
 * own; here only a class and its ancestors have to differ, so the same few names come again and
 * again, which compresses far better.
 */
final class FieldNames {
  /** What TeaVM makes; the platform's properties are longer, or small throughout, but for those. */
  private static final Pattern OURS =
      Pattern.compile("(?=.{1,3}$)(?!(?:E|PI|LN2|NaN|URL|CSS)$).*[A-Z$].*");

  private record Shape(String parent, List<String> fields) {}

  private final ScriptTokens script;
  private final Map<String, Shape> shapes = new LinkedHashMap<>();
  private final Set<String> renamed = new HashSet<>();

  private FieldNames(ScriptTokens script) {
    this.script = script;
  }

  /** From the name in the script to the new one. */
  static Map<String, String> of(ScriptTokens script) {
    FieldNames names = new FieldNames(script);
    names.readConstructors();
    return names.choose();
  }

  private void readConstructors() {
    int depth = 0;
    for (int i = 0; i < script.size(); i++) {
      if (depth == 0 && script.at(i).equals("function")) {
        readConstructor(i + 2);
      }
      depth = script.depthAfter(i, depth);
    }
  }

  /** {@code X(){let a=this;Parent.call(a);a.field=null;...}}, or with {@code this} for a. */
  private void readConstructor(int name) {
    String parent = "";
    List<String> fields = new ArrayList<>();
    int depth = 1;
    for (int i = name + 4; depth > 0 && i < script.size(); i++) {
      if (script.isMember(i) && script.at(i).equals("call")) {
        parent = script.at(i - 2);
      } else if (isOwnField(i)) {
        fields.add(script.at(i));
      }
      depth = script.depthAfter(i, depth);
    }
    shapes.put(script.at(name), new Shape(parent, fields));
    renamed.addAll(fields);
  }

  private boolean isOwnField(int index) {
    boolean own = script.at(index - 2).equals("a") || script.at(index - 2).equals("this");
    return own
        && script.isMember(index)
        && script.at(index + 1).equals("=")
        && OURS.matcher(script.at(index)).matches();
  }

  private Map<String, String> choose() {
    ShortNames unused = new ShortNames("abcdefghijklmnopqrstuvwxyz", 1, taken());
    List<String> pool = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (Shape shape : shapes.values()) {
      int index = count(shape.parent());
      for (String field : shape.fields()) {
        while (pool.size() <= index) {
          pool.add(unused.next());
        }
        names.put(field, pool.get(index++));
      }
    }
    return names;
  }

  private int count(String type) {
    Shape shape = shapes.get(type);
    return shape == null ? 0 : count(shape.parent()) + shape.fields().size();
  }

  /** The names of all other properties, however they are written. */
  private Set<String> taken() {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < script.size(); i++) {
      String token = script.at(i);
      if (script.isProperty(i) && !renamed.contains(token)) {
        taken.add(token);
      } else if (token.startsWith("\"") || token.startsWith("'")) {
        taken.add(token.substring(1, token.length() - 1));
      }
    }
    return taken;
  }
}
