package parley.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import parley.design.Design;
import parley.results.Destination;
import parley.results.Provenance;

/** Runs toy sweeps and reads what they leave behind. */
final class SweepFixture {

    private SweepFixture() {
    }

    static Design design(int replications, String... vary) {
        return Design.parse(List.of(vary), replications, 42);
    }

    static Finished run(Path folder, Design design, int threads) throws IOException {
        return run(folder, design, threads, new ToyStudy(design));
    }

    static Finished run(Path folder, Design design, int threads, Study study) throws IOException {
        return new Sweep(study, design, threads).run(Destination.empty(folder), "parley sweep toy", Progress.NONE,
                Supplement.NONE);
    }

    static List<String> lines(Path folder, String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    /** The toy with other players. */
    static Study withPlayers(Design design, IntFunction<Player> players) {
        return new Varied(new ToyStudy(design), new ToyStudy(design)::shape, players);
    }

    /** The toy with other shapes of cells. */
    static Study withShapes(Design design, IntFunction<Study.Shape> shapes) {
        return new Varied(new ToyStudy(design), shapes, new ToyStudy(design)::player);
    }

    private record Varied(Study toy, IntFunction<Shape> shapes, IntFunction<Player> players) implements Study {

        @Override
        public Provenance.Source source() {
            return toy.source();
        }

        @Override
        public double daysPerRound() {
            return toy.daysPerRound();
        }

        @Override
        public Shape shape(int cell) {
            return shapes.apply(cell);
        }

        @Override
        public Player player(int cell) {
            return players.apply(cell);
        }
    }
}
