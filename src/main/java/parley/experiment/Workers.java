package parley.experiment;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Plays blocks on several threads and hands them over in order. At most {@link #AHEAD} blocks a thread are waiting or
 * in work at any time, however many there are in all.
 */
final class Workers implements AutoCloseable {

    /** Blocks in hand per thread: enough that a slow block does not leave the other threads idle. */
    static final int AHEAD = 4;

    private final ExecutorService threads;
    private final Iterator<Span> spans;
    private final Supplier<Worker> newWorker;
    private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();
    private final Queue<Future<Optional<Block>>> inHand = new ArrayDeque<>();
    private final int mostInHand;
    private final AtomicBoolean stopping;
    private boolean interrupted;

    /**
     * Workers that have not begun.
     *
     * @param stopping once true, the blocks in work come to their end and no other is begun
     */
    Workers(int count, Iterator<Span> spans, Supplier<Worker> newWorker, AtomicBoolean stopping) {
        this.stopping = stopping;
        this.spans = spans;
        this.newWorker = newWorker;
        mostInHand = Math.multiplyExact(count, AHEAD);
        threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "parley-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The next block in order; nothing after the last one, or after those that were in work when told to stop. */
    Optional<Block> next() {
        while (!stopping.get() && inHand.size() < mostInHand && spans.hasNext()) {
            Span span = spans.next();
            inHand.add(threads.submit(() -> play(span)));
        }
        return inHand.isEmpty() ? Optional.empty() : await(inHand.remove());
    }

    /** Whether the thread that takes the blocks was interrupted meanwhile. */
    boolean interrupted() {
        return interrupted;
    }

    private Optional<Block> play(Span span) {
        if (stopping.get()) {
            return Optional.empty();
        }
        Worker known = idle.poll();
        Worker worker = known == null ? newWorker.get() : known;
        Block block = worker.play(span);
        idle.add(worker);
        return Optional.of(block);
    }

    private Optional<Block> await(Future<Optional<Block>> block) {
        while (true) {
            try {
                return block.get();
            } catch (InterruptedException e) {
                interrupted = true;  // not raised again yet: an interrupted thread cannot write files
                stopping.set(true);
            } catch (ExecutionException e) {
                throw new IllegalStateException("A block of runs broke off: " + e.getCause(), e.getCause());
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
