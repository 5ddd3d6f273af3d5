package parley.document;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.grammar.Scripts;
import parley.grammar.TestStrategies;
import parley.notation.InvalidScenario;

/** Whatever a file holds, reading it gives a scenario or an {@link InvalidScenario}, and nothing else. */
class MutationTest {

    private static final int MUTANTS = 2000;
    private static final long SEED = 20261122;
    private static final String TEXT = Scripts.MINIMAL + """
              C: {role: mediator, label: "The third", strategy: Quiet, credibility: 0.5}
              D: {role: patron, client: A, strategy: {name: Steady, share: .3}}
            horizon: {rounds: 12, source: [one, 'two']}
            pact: {enabled: true, tension: 3e-1}
            channel:
              closest: indirect  # through a third
            events:
              - name: raid
                round: 3
                pressure: {A: {cyber: 0.1}}
              - {name: thaw, when: {measure: gap, below: 0.1}, channel: direct}
            about: |
              Many words.
              And more.
            """;
    private static final String ALPHABET = "{}[]:,-~'\"|>&*!%@`#?\\ \t\n\0\u00e9\u2028\uD83D\uDE00ab01.eE_<=";

    @Test
    void theTextItselfIsValid() {
        assertThatCode(() -> read(TEXT)).doesNotThrowAnyException();
    }

    @Test
    void mutantsAreReadOrRefused() {
        for (int i = 0; i < MUTANTS; i++) {
            long seed = SEED + i;
            String mutant = mutant(new Random(seed));
            assertThatCode(() -> readOrRefuse(mutant)).as("mutant of seed %d:%n%s", seed, mutant)
                    .doesNotThrowAnyException();
        }
    }

    private static void readOrRefuse(String text) {
        try {
            read(text);
        } catch (InvalidScenario refused) {
            // Either is right; that nothing else is thrown is the claim.
        }
    }

    private static void read(String text) {
        Document document = Document.parse("mutant.yaml", text, TestStrategies.GRAMMAR);
        document.text();
        document.sources();
        document.scenario();
    }

    private static String mutant(Random random) {
        StringBuilder text = new StringBuilder(TEXT);
        for (int i = random.nextInt(4); i >= 0; i--) {
            if (random.nextBoolean()) {
                mutateCharacter(text, random);
            } else {
                mutateLine(text, random);
            }
        }
        return text.toString();
    }

    private static void mutateCharacter(StringBuilder text, Random random) {
        int place = random.nextInt(text.length());
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(place);
            case 1 -> text.insert(place, text.charAt(place));
            default -> text.setCharAt(place, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
    }

    private static void mutateLine(StringBuilder text, Random random) {
        List<String> lines = new ArrayList<>(text.toString().lines().toList());
        int place = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(place);
            case 1 -> lines.add(place, lines.get(place));
            case 2 -> lines.set(place, " ".repeat(random.nextInt(8)) + lines.get(place).strip());
            default -> Collections.swap(lines, place, random.nextInt(lines.size()));
        }
        text.setLength(0);
        text.append(String.join("\n", lines)).append('\n');
    }
}
