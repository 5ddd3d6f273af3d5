package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may know whom. The order of packages is the order in which to read them; imports point to earlier ones only. */
class ArchitectureTest {

    private static final Path MAIN = Path.of("src", "main", "java", "parley");

    /** From the words of the domain to the command line. */
    private static final List<String> ORDER = List.of("domain", "random", "outcome", "pressure", "hazard", "table",
            "world", "strategy", "scenario", "agent", "trace", "simulation", "notation", "shape", "grammar", "document",
            "design", "analysis", "results", "experiment", "chart", "sheet", "arrangement", "plot", "cli");

    /** What each package may use. To add an edge is a decision: it must point to an earlier package. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("domain", Set.of()),
            Map.entry("random", Set.of()),
            Map.entry("outcome", Set.of()),
            Map.entry("pressure", Set.of("domain")),
            Map.entry("hazard", Set.of("domain")),
            Map.entry("table", Set.of("domain")),
            Map.entry("world", Set.of("domain", "outcome", "pressure")),
            Map.entry("strategy", Set.of("domain", "hazard", "table", "world")),
            Map.entry("scenario", Set.of("domain", "hazard", "pressure", "strategy", "table")),
            Map.entry("agent", Set.of("domain", "hazard", "outcome", "pressure", "random", "scenario", "table",
                    "world")),
            Map.entry("trace", Set.of("domain", "outcome", "scenario", "world")),
            Map.entry("simulation", Set.of("agent", "domain", "hazard", "outcome", "random", "scenario", "table",
                    "trace", "world")),
            Map.entry("notation", Set.of()),
            Map.entry("shape", Set.of("domain", "notation")),
            Map.entry("grammar", Set.of("domain", "notation", "scenario", "shape", "strategy")),
            Map.entry("document", Set.of("domain", "grammar", "hazard", "notation", "scenario", "shape", "table")),
            Map.entry("design", Set.of()),
            Map.entry("analysis", Set.of("design", "outcome")),
            Map.entry("results", Set.of("analysis", "design", "outcome", "random")),
            Map.entry("experiment", Set.of("analysis", "design", "document", "outcome", "random", "results", "scenario",
                    "simulation")),
            Map.entry("chart", Set.of()),
            Map.entry("sheet", Set.of("chart")),
            Map.entry("arrangement", Set.of("analysis", "design", "outcome", "sheet")),
            Map.entry("plot", Set.of("analysis", "arrangement", "chart", "domain", "outcome", "sheet", "trace",
                    "world")),
            Map.entry("cli", Set.of("analysis", "design", "document", "experiment", "grammar", "notation", "outcome",
                    "plot",
                    "results", "scenario", "simulation", "trace")));

    private static final Pattern USE = Pattern.compile("\\bparley\\.([a-z]+)\\.[A-Z]");

    /** A source file without comments and string literals. */
    private record Source(String group, String name, String code) {

        static Source of(Path file) {
            try {
                String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/",
                        "").replaceAll("\"(\\\\.|[^\"\\\\\n])*\"", "\"\"")
                        .replaceAll("(?m)//.*$", "");
                return new Source(file.getParent().getFileName().toString(), file.getFileName().toString(), code);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<String> finds(String regex) {
            Matcher matcher = Pattern.compile(regex).matcher(code);
            List<String> found = new ArrayList<>();
            while (matcher.find()) {
                found.add(group + "/" + name + ": " + matcher.group());
            }
            return found;
        }
    }

    private static List<Source> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.getParent().equals(MAIN)).sorted()
                    .map(Source::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, SortedSet<String>> uses() {
        SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
        for (Source source : sources()) {
            SortedSet<String> used = uses.computeIfAbsent(source.group(), group -> new TreeSet<>());
            Matcher matcher = USE.matcher(source.code());
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
            used.remove(source.group());
        }
        return uses;
    }

    private static List<String> found(String regex, List<String> packages) {
        return sources().stream().filter(source -> packages.contains(source.group()))
                .flatMap(source -> source.finds(regex).stream()).toList();
    }

    private static List<String> outside(String... packages) {
        return ORDER.stream().filter(name -> !Arrays.asList(packages).contains(name)).toList();
    }

    @Nested
    class Packages {

        @Test
        void areAllInTheOrder() {
            assertThat(uses().keySet()).containsExactlyInAnyOrderElementsOf(ORDER);
            assertThat(ALLOWED).containsOnlyKeys(ORDER);
        }

        @Test
        void useWhatTheyMayAndNothingElse() {
            uses().forEach((name, used) -> assertThat(used).as("%s uses", name)
                    .isSubsetOf(ALLOWED.getOrDefault(name, Set.of())));
        }

        @Test
        void useEverythingTheyMay() {
            Map<String, SortedSet<String>> uses = uses();
            ALLOWED.forEach((name, allowed) -> assertThat(uses.get(name)).as("%s uses", name).containsAll(allowed));
        }

        @Test
        void knowOnlyEarlierOnes() {
            ALLOWED.forEach((name, allowed) -> assertThat(allowed)
                    .allSatisfy(used -> assertThat(ORDER.indexOf(used)).as("%s uses %s", name, used)
                            .isBetween(0, ORDER.indexOf(name) - 1)));
        }

        @Test
        void formNoCycle() {
            Map<String, Set<String>> left = uses().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> new TreeSet<>(entry.getValue()), (a, b) -> a,
                            TreeMap::new));
            while (!left.isEmpty()) {
                Set<String> free = left.entrySet().stream().filter(entry ->
                        Collections.disjoint(entry.getValue(), left.keySet()))
                        .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
                assertThat(free).as("every one of %s uses another of them", left.keySet()).isNotEmpty();
                left.keySet().removeAll(free);
            }
        }
    }

    @Nested
    class Fences {

        private final List<String> model = ORDER.subList(0, ORDER.indexOf("simulation") + 1);

        @Test
        void keepMasonInTheSimulation() {
            assertThat(found("\\b(sim|ec)\\.(engine|util|field|display)\\b[.\\w]*", outside("simulation"))).isEmpty();
            assertThat(found("\\bsim\\.engine\\b", List.of("simulation"))).isNotEmpty();
        }

        @Test
        void keepChartsAndTheirFormatsWhereTheyAreDrawn() {
            assertThat(found("\\borg\\.jfree\\b[.\\w]*", outside("chart", "plot"))).isEmpty();
            assertThat(found("\\borg\\.apache\\.batik\\b[.\\w]*", outside("sheet"))).isEmpty();
        }

        @Test
        void keepFilesOutOfTheModel() {
            List<String> pure = model.stream().filter(name -> !name.equals("trace")).toList();
            assertThat(found("\\bjava\\.n?io\\b[.\\w]*", pure)).isEmpty();
        }

        @Test
        void keepTheConsoleOut() {
            assertThat(found("\\bSystem\\s*\\.\\s*(out|err)\\b", ORDER)).isEmpty();
        }

        @Test
        void keepClocksAndForeignDrawsOutOfTheModel() {
            assertThat(found("\\bjava\\.time\\b|\\bnanoTime\\b|\\bcurrentTimeMillis\\b", model)).isEmpty();
            assertThat(found("\\b(Math\\.random|java\\.util\\.Random|ThreadLocalRandom|SecureRandom|SplittableRandom|randomUUID)\\b", model))
                    .isEmpty();
        }

        @Test
        void keepTheOrderOfHashesOutOfTheModel() {
            assertThat(found("\\b(HashMap|HashSet|IdentityHashMap|identityHashCode)\\b", model)).isEmpty();
        }

        @Test
        void keepMathThatDiffersBetweenMachinesOutOfTheModel() {
            assertThat(found("(?<![\\w])Math\\.(exp|expm1|log|log10|log1p|pow|sin|cos|tan|cbrt|tanh|sinh|cosh|hypot)\\b", model)).isEmpty();
            assertThat(found("\\bStrictMath\\.", model)).isNotEmpty();
        }
    }
}
