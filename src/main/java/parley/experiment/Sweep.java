package parley.experiment;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import parley.analysis.SweepSummary;
import parley.design.Design;
import parley.design.InvalidDesign;
import parley.results.CannotWrite;
import parley.results.Destination;
import parley.results.Fingerprint;
import parley.results.Manifest;
import parley.results.Provenance;
import parley.results.ResultFolder;
import parley.results.Status;

/**
 * One sweep: every replication of every cell of a design, played and written. Is run once.
 *
 * <p>Every cell is checked before the folder is touched. A run that fails is a row that says so and stops nothing. Rows
 * stand in the order of cells and replications, and no byte of the tables depends on the number of threads.
 */
public final class Sweep {

    private final Study study;
    private final Design design;
    private final int threads;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean writing;
    private boolean interrupted;

    /**
     * A sweep that has not begun.
     *
     * @param threads how many threads play, at least 1
     */
    public Sweep(Study study, Design design, int threads) {
        this.study = study;
        this.design = design;
        this.threads = threads;
        if (threads < 1) {
            throw new InvalidDesign("A sweep cannot run on " + threads + " threads.", "Give --threads 1 or more.");
        }
    }

    /**
     * Runs the sweep on this thread and its workers, to the end or until {@link #stop}.
     *
     * @param destination where the results go
     * @param commandLine the command as it was typed, for the manifest
     * @param progress    is told how far the sweep has come
     * @param supplement  adds files of its own when the tables are whole; not asked after an interruption
     * @throws CannotWrite where results cannot be written; the manifest then says so if it can be written at all
     */
    public Finished run(Destination destination, String commandLine, Progress progress, Supplement supplement)
            throws IOException {
        Frame frame = Frame.of(study, design);
        Provenance given = new Provenance(commandLine, study.source(), design, threads);
        writing = true;
        try (ResultFolder folder = destination.open()) {
            return write(folder, frame, given, new Pace(progress), supplement);
        } finally {
            ended.countDown();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Finished write(ResultFolder folder, Frame frame, Provenance given, Progress progress,
                           Supplement supplement) throws IOException {
        Instant start = Instant.now();
        List<String> planned = new ArrayList<>(ResultFolder.TABLES);
        planned.addAll(supplement.planned());
        folder.write(Manifest.running(given, start, planned));
        try (Tables tables = new Tables(folder, design, frame)) {
            try {
                play(tables, frame, progress);
                List<Fingerprint> files = new ArrayList<>(tables.finish());
                folder.requirePresent(files);
                Finished finished = finished(folder, tables, frame);
                files.addAll(supplement(supplement, finished));
                folder.requirePresent(files);
                folder.write(ended(given, finished.status(), tables, start, files));
                return finished;
            } catch (IOException | RuntimeException | Error e) {
                noteFailure(e, () -> folder.write(ended(given, Status.FAILED, tables, start, folder.present(planned))));
                throw e;
            }
        }
    }

    private static Manifest ended(Provenance given, Status status, Tables tables, Instant start,
                                  List<Fingerprint> files) {
        return Manifest.ended(given, status, tables.rows(), tables.failed(), start, Instant.now(), files);
    }

    /** What broke the sweep off may keep the manifest from being written too; the first reason is the one to tell. */
    private static void noteFailure(Throwable reason, Note note) {
        try {
            note.write();
        } catch (IOException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    @FunctionalInterface
    private interface Note {
        void write() throws IOException;
    }

    /** Asks the sweep to end after the blocks in work. Returns at once; may be called from any thread, at any time. */
    public void stop() {
        stopping.set(true);
    }

    /** Waits until nothing more is being written. Returns at once where nothing was ever written. */
    public void awaitEnd() throws InterruptedException {
        if (writing) {
            ended.await();
        }
    }

    private void play(Tables tables, Frame frame, Progress progress) throws CannotWrite {
        Supplier<Worker> newWorker = () -> new Worker(study, design, frame);
        try (Workers workers = new Workers(threads, Span.of(design), newWorker, stopping)) {
            for (Optional<Block> block = workers.next(); block.isPresent(); block = workers.next()) {
                tables.add(block.get());
                progress.made(tables.rows(), design.runs(), tables.failed());
            }
            interrupted = workers.interrupted();
        }
    }

    private Finished finished(ResultFolder folder, Tables tables, Frame frame) {
        SweepSummary summary = new SweepSummary(study.source().title(), design.factors(), tables.cells(),
                frame.rounds(), study.daysPerRound(), design.replications(), design.seed());
        return new Finished(folder.path(), status(tables), tables.rows(), tables.failed(), summary);
    }

    private Status status(Tables tables) {
        if (tables.rows() < design.runs()) {
            return Status.INTERRUPTED;
        }
        return tables.failed() > 0 ? Status.COMPLETE_WITH_FAILURES : Status.COMPLETE;
    }

    private static List<Fingerprint> supplement(Supplement supplement, Finished finished) throws IOException {
        List<Fingerprint> files = new ArrayList<>();
        if (finished.status() == Status.INTERRUPTED) {
            return files;
        }
        try {
            for (String name : supplement.write(finished.folder(), finished.summary())) {
                files.add(Fingerprint.read(finished.folder(), name));
            }
        } catch (IOException e) {
            throw CannotWrite.to(finished.folder(), e);
        }
        return files;
    }
}
