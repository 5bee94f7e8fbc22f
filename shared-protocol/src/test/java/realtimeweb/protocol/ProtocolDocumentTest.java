package realtimeweb.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import realtimeweb.protocol.ProtocolDocument.Row;
import realtimeweb.protocol.ProtocolDocument.Section;

/** PROTOCOL.md, the records and the samples say the same. */
class ProtocolDocumentTest {
  private static final ProtocolDocument DOCUMENT = ProtocolDocument.read();

  @Test
  void everyRecordHasOneSection() {
    List<String> records = WireTypes.records().stream().map(Wire::tag).sorted().toList();
    assertEquals(records, DOCUMENT.sections().stream().map(Section::tag).sorted().toList());
  }

  @Test
  void everySectionHasOneLiteral() {
    for (Section section : DOCUMENT.sections()) {
      assertEquals(1, section.literals().size(), section.tag());
    }
  }

  @Test
  void everyLiteralNamesTheComponentsOfItsRecord() {
    for (Class<?> record : WireTypes.records()) {
      TreeSet<String> names =
          new TreeSet<>(components(record).map(RecordComponent::getName).toList());
      if (WireTypes.messages().contains(record)) {
        names.add(Wire.TYPE);
      }
      assertEquals(names, new TreeSet<>(literalOf(record).keySet()), record.getSimpleName());
    }
  }

  @Test
  void everyLiteralHasValuesOfTheRightKind() {
    for (Class<?> record : WireTypes.records()) {
      Map<String, Object> literal = literalOf(record);
      components(record)
          .forEach(c -> assertTrue(Shape.fits(c, literal.get(c.getName())), record + " " + c));
    }
  }

  @Test
  void everyMessageIsNamedByItsType() {
    for (Class<?> message : WireTypes.messages()) {
      assertEquals(Wire.tag(message), literalOf(message).get(Wire.TYPE));
    }
  }

  @Test
  void everyRecordHasASample() {
    assertEquals(names(WireTypes.records().stream()), names(SampleTypes.all()));
  }

  @Test
  void everyConstantOfAnEnumIsDescribed() {
    for (Class<?> type : WireTypes.enums()) {
      List<String> constants = Stream.of(type.getEnumConstants()).map(Object::toString).toList();
      List<Row> rows = DOCUMENT.rowsUnder(type.getSimpleName());
      assertEquals(constants, rows.stream().map(Row::name).toList(), type.getSimpleName());
    }
  }

  @Test
  void everyNumberIsWhatTheCodeSays() throws IllegalAccessException {
    Map<String, String> numbers = new LinkedHashMap<>();
    for (Field field : WireTypes.numbers()) {
      numbers.put(field.getName(), String.valueOf(field.getInt(null)));
    }
    Map<String, String> documented = new LinkedHashMap<>();
    DOCUMENT.rowsUnder("Numbers").forEach(row -> documented.put(row.name(), row.value()));
    assertEquals(numbers, documented);
  }

  private static Map<String, Object> literalOf(Class<?> record) {
    Section section =
        DOCUMENT.sections().stream()
            .filter(s -> s.tag().equals(Wire.tag(record)))
            .findFirst()
            .orElseThrow();
    return JsonText.read(section.literals().get(0));
  }

  private static Stream<RecordComponent> components(Class<?> record) {
    return Stream.of(record.getRecordComponents());
  }

  private static Set<String> names(Stream<Class<?>> types) {
    return new TreeSet<>(types.map(Class::getSimpleName).toList());
  }
}
