package parley.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.domain.Parameter;
import parley.domain.Role;
import parley.notation.InvalidScenario;
import parley.strategy.About;
import parley.strategy.SpoilerStrategy;
import parley.strategy.Strategy;
import parley.strategy.StrategyLibrary;
import parley.world.SpoilerView;

class StrategyCatalogueTest {

    private static final String ADVICE = "\n  Correct this strategy library or take it off the class path.";

    private static StrategyCatalogue load(StrategyLibrary... libraries) {
        return StrategyCatalogue.load(Arrays.asList(libraries).iterator());
    }

    private static StrategyLibrary library(Class<? extends Strategy> strategy) {
        return new StrategyLibrary() {
            @Override
            public List<Class<? extends Strategy>> strategies() {
                return List.of(strategy);
            }
        };
    }

    private static void assertBroken(StrategyCatalogue catalogue, String message) {
        assertThatThrownBy(catalogue::demandSound).isInstanceOf(InvalidScenario.class)
                .hasMessageEndingWith(message + ADVICE);
    }

    /** A namesake of another strategy. */
    static final class Elsewhere {

        @About(value = "Has a name that is taken.", source = "test")
        record Patient() implements SpoilerStrategy {
            @Override
            public double strikeProbability(SpoilerView view) {
                return 1;
            }
        }

        @About(value = "Does not explain its parameter.", source = "test")
        record Silent(double rate) implements SpoilerStrategy {
            @Override
            public double strikeProbability(SpoilerView view) {
                return rate;
            }
        }

        @About(value = "Has a default that is not allowed.", source = "test")
        record Wild(@Parameter(value = "a rate", max = 1, def = "2") double rate) implements SpoilerStrategy {
            @Override
            public double strikeProbability(SpoilerView view) {
                return rate;
            }
        }

        record Unknown() implements SpoilerStrategy {
            @Override
            public double strikeProbability(SpoilerView view) {
                return 1;
            }
        }
    }

    @Test
    void findsWhatIsInstalled() {
        assertThat(StrategyCatalogue.installed().names(Role.PRINCIPAL)).contains("Hold");
    }

    @Test
    void listsStrategiesByRole() {
        StrategyCatalogue catalogue = load(new TestStrategies());
        assertThat(catalogue.names(Role.PRINCIPAL)).containsExactly("Hold", "Share");
        assertThat(catalogue.names(Role.PATRON)).containsExactly("Steady");
        assertThat(catalogue.describe()).contains("For a mediator\n  Quiet                Does nothing.\n");
    }

    @Test
    void describesAStrategyWithItsParameters() {
        assertThat(load(new TestStrategies()).describe("Share")).isEqualTo("""
                Share
                  role                 principal
                  about                Demands a share.
                  source               test

                strategy: {name: Share, ...}
                  PARAMETER           DEFAULT     ALLOWED       PLAUSIBLE    MEANING
                  demand              required    0 to 1                     what it demands
                  posture             0.2         0 to 1        0 to 0.5     its posture
                """);
    }

    @Test
    void guessesAtAMistypedName() {
        assertThatThrownBy(() -> load(new TestStrategies()).describe("Shar")).isInstanceOf(InvalidScenario.class)
                .hasMessage("strategies: `Shar` is not a strategy\n  Did you mean `Share`?");
    }

    @Test
    void theSameLibraryTwiceDoesNoHarm() {
        load(new TestStrategies(), new TestStrategies()).demandSound();
    }

    @Nested
    class BrokenLibrary {

        @Test
        void withATakenName() {
            assertBroken(load(new TestStrategies(), library(Elsewhere.Patient.class)),
                    ": the name Patient stands for both parley.grammar.TestStrategies$Patient and "
                    + "parley.grammar.StrategyCatalogueTest$Elsewhere$Patient");
        }

        @Test
        void withAParameterWithoutPassport() {
            assertBroken(load(library(Elsewhere.Silent.class)),
                    "Elsewhere$Silent is not usable: Silent.rate has no @Parameter");
        }

        @Test
        void withADefaultThatIsNotAllowed() {
            assertBroken(load(library(Elsewhere.Wild.class)), "Elsewhere$Wild is not usable: the default of Wild.rate: "
                    + "Wild.rate is 2; allowed is 1 or less\n  Meaning: a rate.");
        }

        @Test
        void withoutAbout() {
            assertBroken(load(library(Elsewhere.Unknown.class)),
                    "Elsewhere$Unknown is not a record annotated with @About");
        }

        @Test
        void thatThrows() {
            assertBroken(load(() -> {
                throw new UnsupportedOperationException("later");
            }), "cannot list its strategies: java.lang.UnsupportedOperationException: later");
        }

        @Test
        void thatIsRegisteredButMissing(@TempDir Path folder) throws IOException {
            Path services = Files.createDirectories(folder.resolve("META-INF/services"));
            Files.writeString(services.resolve(StrategyLibrary.class.getName()), "example.Missing\n");
            try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
                assertBroken(StrategyCatalogue.load(ServiceLoader.load(StrategyLibrary.class, loader).iterator()),
                        "strategies: parley.strategy.StrategyLibrary: Provider example.Missing not found");
            }
        }
    }
}
