package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run nosuch                                                     | there is no such file or scenario
            run muscat-2027                                                | Did you mean `muscat-2026`?
            run muscat-2026 --seed abc                                     | 'abc' is not a long
            run muscat-2026 --set foo                                      | Write --set path=value
            run muscat-2026 --set parties.USA.strategy=Boulwar             | Did you mean `Boulware`?
            run muscat-2026 --set parties.USA.presure.scale=1              | Did you mean `parties.USA.pressure.scale`?
            sweep                                                          | Missing required parameter: 'SCENARIO'
            sweep muscat-2026 --vary parties.USA.pressure.scale=0:1:0.3    | Did you mean
            sweep muscat-2026 --vary parties.USA.pressure.scale=0:5:1      | allowed is 0 to 3
            sweep muscat-2026 -n 0                                         | A cell cannot have 0 replications.
            sweep muscat-2026 --threads 0                                  | 0 threads
            sweep muscat-2026 --overwrite                                  | Name it with --out.
            sweep muscat-2026 --threads 1000000000                         | from 1 to 1024
            run muscat-2026 --out ''                                       | the name of the folder is empty
            run muscat-2026 --out a\\0b                                    | cannot be the name of a folder
            sweep /                                                        | /
            swep muscat-2026                                               | Did you mean: parley sweep
            strategies Bolware                                             | Boulware
            describe tention                                               | Did you mean `tension`?
            """)
    void badInputIsExplainedAndLeavesWithTwo(String command, String words) {
        Terminal terminal = Terminal.type(command.strip().replace("''", "").replace("\\0", "\0").split(" +", -1));
        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains(words.strip()).doesNotContain("\tat ");
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesWithOne() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file");
        Terminal terminal = Terminal.type("sweep", "two-party-bargaining", "-n", "2", "--out", file.resolve("below").toString());
        assertThat(terminal.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(terminal.err()).contains("Cannot write").doesNotContain("\tat ");
    }

    @Test
    void theAdviceFitsTheCommand() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Terminal filled = Terminal.type("run", "spoiler", "--out", folder.toString());
        assertThat(filled.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(filled.err()).contains("is not empty").doesNotContain("--overwrite");
        Terminal file = Terminal.type("run", "spoiler", "--out", path("mine.txt"));
        assertThat(file.err()).contains("it is a file, not a folder").doesNotContain("Free space");
    }

    @Test
    void lostOutputIsNotSuccess() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        StringWriter err = new StringWriter();
        assertThat(Leaving.codeOf(Main.commandLine().setOut(new PrintWriter(full)).setErr(new PrintWriter(err, true)),
                "scenarios")).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(err.toString()).contains("The output could not be written");
    }

    @Test
    void numbersAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Terminal.type("run", "spoiler", "--seed", "12").out()).contains("seed 12");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aSweepPrintsItsTableAndNamesItsFolder() throws IOException {
        Terminal terminal = Terminal.type("sweep", "spoiler", "--vary", "parties.S.strategy.restraint=0,1", "-n", "20",
                "--out", path("sweep"));
        assertThat(terminal.code()).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("restraint", "100.0", "illustrative, not a forecast", "40 runs in " + path("sweep"));
        assertThat(Files.readAllLines(folder.resolve("sweep/runs.csv"))).hasSize(41);
        assertThat(folder.resolve("sweep/outcome-shares.svg")).exists();
    }

    @Test
    void aSecondSweepDoesNotTouchAFilledFolderUnlessTold() throws IOException {
        String[] command = {"sweep", "spoiler", "-n", "5", "--out", path("twice")};
        Terminal.type(command);
        byte[] before = Files.readAllBytes(folder.resolve("twice/runs.csv"));
        Terminal refused = Terminal.type("sweep", "spoiler", "-n", "6", "--out", path("twice"));
        assertThat(refused.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(refused.err()).contains("is not empty", "--overwrite");
        assertThat(Files.readAllBytes(folder.resolve("twice/runs.csv"))).isEqualTo(before);
        assertThat(Terminal.type("sweep", "spoiler", "-n", "6", "--out", path("twice"), "--overwrite").code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("twice/runs.csv"))).hasSize(7);
    }

    @Test
    void aRowPlayedAgainFromItsSeedGivesTheSameEnding() throws IOException {
        Terminal.type("sweep", "muscat-2026", "--vary", "parties.USA.pressure.scale=0.5,1", "-n", "10", "--out", path("rows"));
        List<String> rows = Files.readAllLines(folder.resolve("rows/runs.csv"));
        List<String> headings = List.of(rows.get(0).split(",", -1));
        for (String row : rows.subList(1, rows.size())) {
            String[] fields = row.split(",", -1);
            Terminal run = Terminal.type("run", "muscat-2026", "--seed", fields[headings.indexOf("seed")],
                    "--set", "parties.USA.pressure.scale=" + fields[headings.indexOf("parties.USA.pressure.scale")]);
            assertThat(run.out()).contains("It ended in round " + fields[headings.indexOf("round")] + " ");
        }
    }

    @Test
    void aRunWritesItsLogItsTableAndItsFigure() throws IOException {
        Terminal terminal = Terminal.type("run", "muscat-2026", "--out", path("run"));
        assertThat(terminal.code()).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("Round 1 (day 14)", "It ended in round", "Illustrative, not a forecast.");
        List<String> table = Files.readAllLines(folder.resolve("run/rounds.csv"));
        int columns = table.get(0).split(",", -1).length;
        assertThat(table).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(columns));
        assertThat(Files.readAllLines(folder.resolve("run/events.jsonl"))).last().asString().contains("\"what\":\"end\"");
        assertThat(folder.resolve("run/run-trace.png")).exists();
    }

    @Test
    void everyShippedScenarioIsListedAndValid() {
        Terminal listed = Terminal.type("scenarios");
        for (String line : listed.out().lines().toList()) {
            assertThat(Terminal.type("validate", line.split(" ")[0]).code()).as(line).isZero();
        }
        assertThat(listed.out().lines()).hasSizeGreaterThanOrEqualTo(4);
    }
}
