package parley.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import parley.design.Design;

class DestinationTest {

    private static final Provenance GIVEN = new Provenance("parley sweep toy",
            new Provenance.Source("toy", "A toy", "00", ""), Design.parse(List.of(), 1, 1), 1);

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = parent.resolve("out");
    }

    @Test
    void aFolderIsMadeWithItsParents() throws IOException {
        try (ResultFolder made = Destination.empty(folder.resolve("deep/deeper")).open()) {
            assertThat(made.path()).isDirectory();
        }
    }

    @Test
    void theLockIsGoneAfterwards() throws IOException {
        Destination.empty(folder).open().close();
        assertThat(folder).isEmptyDirectory();
        Destination.empty(folder).open().close();
    }

    @Test
    void aSecondWriterIsRefused() throws IOException {
        try (ResultFolder first = Destination.empty(folder).open()) {
            assertThatThrownBy(() -> Destination.empty(first.path()).open()).isInstanceOf(CannotWrite.class)
                    .hasMessageContaining("Another sweep is writing into " + folder);
        }
    }

    @Test
    void aFilledFolderIsRefusedAndKept() throws IOException {
        fill("notes.txt");
        assertThatThrownBy(() -> Destination.empty(folder).open()).isInstanceOf(CannotWrite.class)
                .hasMessageContaining(folder + " is not empty")
                .hasMessageContaining("--out").hasMessageContaining("--overwrite");
        assertThat(names()).containsExactly("notes.txt");
    }

    @Test
    void numbersAreTakenInTurn() throws IOException {
        Files.createDirectory(parent.resolve("Iran-talks-001"));
        try (ResultFolder made = Destination.numbered(parent, "Iran talks").open()) {
            assertThat(made.path()).isEqualTo(parent.resolve("Iran-talks-002"));
        }
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Files.writeString(folder, "a file");
        assertThatThrownBy(() -> Destination.empty(folder.resolve("below")).open()).isInstanceOf(CannotWrite.class)
                .hasMessageContaining("Cannot write " + folder).hasMessageContaining("choose another --out");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsSaidToBeFull() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        try (ResultFolder made = Destination.empty(folder).open()) {
            Files.createSymbolicLink(folder.resolve("manifest.json.new"), full);
            assertThatThrownBy(() -> made.write(Manifest.running(GIVEN, Instant.EPOCH, List.of())))
                    .isInstanceOf(CannotWrite.class).hasMessageContaining("No space left on device");
            assertThat(folder.resolve("manifest.json.new")).as("the draft").doesNotExist();
        }
    }

    @Nested
    class Overwriting {

        @Test
        void removesWhatTheManifestListsAndNothingElse() throws IOException {
            fill("runs.csv", "figures/shares.svg", "notes.txt", "figures/mine.svg");
            manifest("runs.csv", "figures/shares.svg", "gone.csv");
            Destination.overwriting(folder, List.of("heat-map.svg")).open().close();
            assertThat(names()).containsExactlyInAnyOrder("notes.txt", "figures/mine.svg", "manifest.json");
        }

        @Test
        void isRefusedWithoutAManifest() throws IOException {
            fill("runs.csv");
            refuses("has no manifest of a Parley sweep");
        }

        @Test
        void isRefusedWithTheManifestOfSomethingElse() throws IOException {
            fill("runs.csv");
            Files.writeString(folder.resolve("manifest.json"), "{\"files\": [{\"name\": \"runs.csv\"}]}");
            refuses("has no manifest of a Parley sweep");
        }

        @Test
        void isRefusedWithABrokenManifest() throws IOException {
            fill("runs.csv");
            Files.writeString(folder.resolve("manifest.json"), "{\"files\": [");
            refuses("cannot be read");
        }

        @Test
        void isRefusedWhereTheManifestLeadsOutOfTheFolder() throws IOException {
            Path outside = Files.writeString(parent.resolve("precious.txt"), "precious");
            fill("runs.csv");
            manifest("runs.csv", "../precious.txt");
            refuses("lists '../precious.txt'");
            manifest(outside.toAbsolutePath().toString());
            refuses("which is not a file in that folder");
            assertThat(outside).exists();
        }

        @Test
        void isRefusedWhereALinkLeadsOutOfTheFolder() throws IOException {
            Path outside = Files.createDirectory(parent.resolve("elsewhere"));
            Files.writeString(outside.resolve("precious.txt"), "precious");
            Files.createDirectories(folder);
            Files.createSymbolicLink(folder.resolve("figures"), outside);
            manifest("figures/precious.txt");
            refuses("lists 'figures/precious.txt'");
            assertThat(outside.resolve("precious.txt")).exists();
        }

        @Test
        void isRefusedWhereAFileOfTheUserIsInTheWay() throws IOException {
            fill("runs.csv", "cells.csv");
            manifest("runs.csv");
            refuses("cells.csv is in the way");
            assertThat(names()).contains("runs.csv", "cells.csv");
        }

        @Test
        void isRefusedWhereAPictureOfTheUserIsInTheWay() throws IOException {
            fill("runs.csv", "heat-map.svg");
            manifest("runs.csv");
            refuses("heat-map.svg is in the way");
            assertThat(names()).contains("runs.csv", "heat-map.svg");
        }

        @Test
        void needsNothingToOverwrite() throws IOException {
            Destination.overwriting(folder, List.of("heat-map.svg")).open().close();
            assertThat(folder).isEmptyDirectory();
        }

        private void refuses(String problem) {
            assertThatThrownBy(() -> Destination.overwriting(folder, List.of("heat-map.svg")).open())
                    .isInstanceOf(CannotWrite.class)
                    .hasMessageContaining(problem);
            assertThat(folder.resolve(FolderLock.NAME)).doesNotExist();
        }
    }

    private void manifest(String... files) throws IOException {
        Manifest manifest = Manifest.running(GIVEN, Instant.EPOCH, List.of(files));
        Files.write(folder.resolve("manifest.json"), manifest.toBytes());
        assertThat(new String(manifest.toBytes(), StandardCharsets.UTF_8)).contains(files);
    }

    private void fill(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), name);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
