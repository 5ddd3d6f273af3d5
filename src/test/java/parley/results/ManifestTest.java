package parley.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.design.Design;
import parley.random.Luck;

class ManifestTest {

    private static final Provenance GIVEN = new Provenance("parley sweep toy --vary x=1,2",
            new Provenance.Source("toy", "A toy", "abcd", "title: A toy\n"),
            Design.parse(List.of("x=1,2"), 500, Long.MIN_VALUE), 4);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void itSaysHowTheResultsCanBeMadeAgain() throws IOException {
        JsonNode manifest = read(Manifest.running(GIVEN, START, ResultFolder.TABLES));
        assertThat(manifest.at("/format").asText()).isEqualTo("parley sweep, version 1");
        assertThat(manifest.at("/parley").asText()).isNotEmpty();
        assertThat(manifest.at("/status").asText()).isEqualTo("running");
        assertThat(manifest.at("/commandLine").asText()).isEqualTo("parley sweep toy --vary x=1,2");
        assertThat(manifest.at("/scenario/text").asText()).isEqualTo("title: A toy\n");
        assertThat(manifest.at("/design/factors/0/levels/1").asText()).isEqualTo("2");
        assertThat(manifest.at("/design/runs").asLong()).isEqualTo(1000);
        assertThat(manifest.at("/seeds/generator").asText()).isEqualTo(Luck.GENERATOR);
        assertThat(manifest.at("/machine/threads").asInt()).isEqualTo(4);
        assertThat(manifest.at("/files/2/name").asText()).isEqualTo("cells.csv");
    }

    @Test
    void theRootSeedIsATextBecauseManyReadersOfJsonLoseDigits() throws IOException {
        JsonNode root = read(Manifest.running(GIVEN, START, List.of())).at("/seeds/root");
        assertThat(root.isTextual()).isTrue();
        assertThat(Long.parseLong(root.asText())).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void anEndedSweepHasItsCountsAndItsSpeed() throws IOException {
        JsonNode manifest = read(Manifest.ended(GIVEN, Status.COMPLETE_WITH_FAILURES, 1000, 3, START,
                START.plusSeconds(2), List.of(new Fingerprint("runs.csv", "00ff"))));
        assertThat(manifest.at("/status").asText()).isEqualTo("completeWithFailures");
        assertThat(manifest.at("/rows").asLong()).isEqualTo(1000);
        assertThat(manifest.at("/failedRuns").asLong()).isEqualTo(3);
        assertThat(manifest.at("/timing/seconds").asDouble()).isEqualTo(2);
        assertThat(manifest.at("/timing/runsPerSecond").asLong()).isEqualTo(500);
        assertThat(manifest.at("/files/0/sha256").asText()).isEqualTo("00ff");
    }

    /** The seed formula that a manifest states in words, written out. */
    @Test
    void theSeedFormulaIsWhatItSays() {
        long golden = 0x9E3779B97F4A7C15L;
        long root = 42;
        int replication = 7;
        assertThat(mix(mix(root + golden) + golden * (replication + 1))).isEqualTo(Luck.runSeed(root, replication));
    }

    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static JsonNode read(Manifest manifest) throws IOException {
        return new ObjectMapper().readTree(manifest.toBytes());
    }
}
