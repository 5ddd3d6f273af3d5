package parley.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.notation.Json;
import parley.notation.YamlReader;

class SchemaTest {

    private static final Path SHIPPED = Path.of("src/main/resources/parley/scenario.schema.json");
    private static final Path SCENARIOS = Path.of("scenarios");

    private static String text(JsonNode json) {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json)
                    .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> errors(JsonNode schema, String yaml) {
        String json = Json.of(YamlReader.file("x.yaml", yaml)).toString();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text(schema))
                .validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    private static List<String> errors(String yaml) {
        return errors(Schema.of(TestStrategies.GRAMMAR.root()), yaml);
    }

    /** Writes the file instead where the system property {@code schema.write} is set. */
    @Test
    void isShippedAsItIsMade() throws IOException {
        String made = text(Schema.installed());
        if (System.getProperty("schema.write") != null) {
            Files.writeString(SHIPPED, made);
        }
        assertThat(Files.readString(SHIPPED))
                .as("%s is out of date; run: mvn test -Dtest=SchemaTest -Dschema.write", SHIPPED).isEqualTo(made);
    }

    @Test
    void acceptsTheShortestScenario() {
        assertThat(errors(Scripts.MINIMAL)).isEmpty();
    }

    @Test
    void acceptsEveryRole() {
        assertThat(errors(Scripts.MINIMAL + """
                  C: {role: mediator, strategy: Quiet, credibility: 0.5, source: [one, two]}
                  D: {role: patron, client: A, strategy: {name: Steady, share: .3}}
                  E: {role: spoiler, ally: B, strategy: {name: Patient, source: a guess}}
                channel: {closest: indirect}
                events: [{name: thaw, when: {measure: leastTrust, above: 0.6}, pressure: {A: {cyber: 0.1}}}]
                """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "horizn: {rounds: 3}",
        "horizon: {rounds: -1}",
        "horizon: {rounds: 1.5}",
        "horizon: {rounds: \"3\"}",
        "pact: {enabled: yes}",
        "channel: {closest: indirct}",
        "events: [{round: 3}]",
        "  C: {role: mediatr, strategy: Quiet}",
        "  C: {role: mediator, strategy: Hold}",
        "  C: {role: mediator, strategy: Quiet, client: A}",
        "  C: {role: patron, strategy: Steady}",
        "  C: {strategy: Steady}",
        "  C: ~",
        "  C: {role: patron, client: A, strategy: {name: Steady, shar: 1}}",
        "  C: {role: patron, client: A, strategy: {share: 1}}",
        "  U.S.: {role: mediator, strategy: Quiet}",
    })
    void refusesWhatReadingRefuses(String line) {
        assertThat(errors(Scripts.MINIMAL + line + "\n")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"horizon: {rounds: 3}", "parties: {A: {strategy: {pressure: 0.3}}}", "parties: {A: ~}"})
    void asksForNothingWhereAFileExtendsAnother(String line) {
        assertThat(errors("extends: base.yaml\n" + line + "\n")).isEmpty();
        assertThat(errors(line + "\n")).isNotEmpty();
    }

    static Stream<Path> shippedScenarios() throws IOException {
        try (Stream<Path> files = Files.exists(SCENARIOS) ? Files.list(SCENARIOS) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("shippedScenarios")
    void acceptsEveryShippedScenario(Path file) throws IOException {
        assertThat(errors(Schema.installed(), Files.readString(file))).isEmpty();
    }
}
