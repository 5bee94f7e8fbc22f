package realtimeweb.tools;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives files names that hold their hash; a file is named after all that it refers to. */
final class BundleNaming {
  private static final int HASH_BYTES = 8;

  private final BundleSources sources;
  private final Map<String, BundleAsset> done = new HashMap<>();
  private final Set<String> underWay = new LinkedHashSet<>();

  BundleNaming(BundleSources sources) {
    this.sources = sources;
  }

  /** The finished assets by their final names. */
  SortedMap<String, BundleAsset> all() {
    SortedMap<String, BundleAsset> assets = new TreeMap<>();
    for (String name : sources.names()) {
      BundleAsset asset = finish(name);
      assets.put(asset.name(), asset);
    }
    return assets;
  }

  /** The final name of the file. */
  String finalName(String name) {
    return BundleSources.keepsName(name) ? name : finish(name).name();
  }

  boolean has(String name) {
    return sources.has(name);
  }

  private BundleAsset finish(String name) {
    BundleAsset asset = done.get(name);
    if (asset == null) {
      asset = rewrite(name);
      done.put(name, asset);
    }
    return asset;
  }

  private BundleAsset rewrite(String name) {
    if (!underWay.add(name)) {
      throw new BundleProblem(
          "Files refer to each other in a circle, so none can be named after its content: "
              + String.join(", ", underWay)
              + ".");
    }
    BundleType type = BundleType.of(name);
    byte[] content = sources.content(name);
    if (type.refers()) {
      String text = new String(content, StandardCharsets.UTF_8);
      content =
          new BundleReferences(name, this).rewrite(type, text).getBytes(StandardCharsets.UTF_8);
    }
    underWay.remove(name);
    return named(name, type, content);
  }

  private static BundleAsset named(String name, BundleType type, byte[] content) {
    String hash = HexFormat.of().formatHex(sha256(content), 0, HASH_BYTES);
    boolean hashed = !BundleSources.keepsName(name);
    return new BundleAsset(hashed ? withHash(name, hash) : name, type, hashed, hash, content);
  }

  private static String withHash(String name, String hash) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "-" + hash + name.substring(dot);
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
