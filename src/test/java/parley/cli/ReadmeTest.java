package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the README works word for word, and its reference result is what the command beside it gives. */
class ReadmeTest {

    private static final String START = "    java -jar target/parley.jar ";
    private static final Path REFERENCE = Path.of("results/muscat-2026");

    @TempDir
    private Path folder;

    private static Stream<String> commands() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream().filter(line -> line.startsWith(START))
                .map(line -> line.substring(START.length())).filter(line -> !line.contains("--overwrite"));
    }

    private static String reference() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith(START) && line.contains("--overwrite")).toList();
        assertThat(lines).as("commands of the README that make the reference result").hasSize(1);
        return lines.get(0).substring(START.length());
    }

    /** Types a command, with its results in a folder that goes with the test. */
    private Terminal type(String command) {
        String there = command.replace("results/", folder + "/");
        boolean needsFolder = there.startsWith("sweep") && !there.contains("--out");
        return Terminal.type((needsFolder ? there + " --out " + folder.resolve("new") : there).split(" "));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandOfTheReadmeWorks(String command) {
        Terminal terminal = type(command);
        assertThat(terminal.code()).as(terminal.err()).isZero();
        assertThat(terminal.out()).isNotBlank();
    }

    @Test
    void theReferenceResultIsWhatItsCommandGives() throws IOException {
        assertThat(type(reference()).code()).isZero();
        for (String table : List.of("summary.csv", "cells.csv")) {
            assertThat(folder.resolve("muscat-2026").resolve(table))
                    .as("%s is out of date; run the README's command and commit the result", REFERENCE.resolve(table))
                    .hasSameTextualContentAs(REFERENCE.resolve(table));
        }
    }
}
