package parley.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.analysis.SweepSummary;
import parley.sheet.Png;
import parley.sheet.Sheet;
import parley.sheet.Svg;
import parley.trace.RunTrace;

/** Writes figures into a directory, each as PNG and as SVG. A file appears whole or not at all. */
public final class FigureWriter {

    private static final String PNG = ".png";
    private static final String SVG = ".svg";

    private final Path directory;

    /**
     * A writer into one directory.
     *
     * @param directory must exist: one that is gone was removed by somebody, and is not made anew behind their back
     */
    public FigureWriter(Path directory) {
        this.directory = directory;
    }

    /** Writes every figure that applies to a sweep, over files of the same name; gives the files in order. */
    public List<Path> write(SweepSummary summary) throws IOException {
        return write(Figures.ofSweep(), summary);
    }

    /** The names of all files that the figures of a sweep may take. */
    public static List<String> namesOfSweep() {
        return Figures.ofSweep().stream().flatMap(figure -> Stream.of(figure.name() + PNG, figure.name() + SVG))
                .toList();
    }

    /** Writes every figure that applies to a run, over files of the same name; gives the files in order. */
    public List<Path> write(RunTrace trace) throws IOException {
        return write(Figures.ofRun(), trace);
    }

    private <T> List<Path> write(List<Figure<T>> figures, T shown) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Figure<T> figure : figures) {
            if (figure.appliesTo(shown)) {
                files.addAll(write(figure.name(), figure.draw(shown)));
            }
        }
        return files;
    }

    private List<Path> write(String name, Sheet sheet) throws IOException {
        return List.of(write(name + PNG, Png.encode(sheet)), write(name + SVG, Svg.encode(sheet)));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = directory.resolve(name);
        Path part = directory.resolve("." + name + ".part");
        try {
            Files.write(part, bytes);
            return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
