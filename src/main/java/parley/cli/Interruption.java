package parley.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import parley.experiment.Sweep;

/** Lets an interrupted sweep end the blocks in work, close its files and say so before the program dies. */
final class Interruption implements AutoCloseable {

    private static final int SECONDS_FOR_LAST_WORDS = 5;

    private final CountDownLatch reported = new CountDownLatch(1);
    private final Thread hook;

    Interruption(Sweep sweep) {
        hook = new Thread(() -> end(sweep), "end the sweep");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end(Sweep sweep) {
        sweep.stop();
        try {
            sweep.awaitEnd();
            reported.await(SECONDS_FOR_LAST_WORDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        reported.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook is at work; it ends by itself.
        }
    }
}
