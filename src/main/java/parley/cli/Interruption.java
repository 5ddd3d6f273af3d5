package parley.cli;

import parley.experiment.Sweep;

/** Lets an interrupted sweep end the block in work and close its files before the program dies. */
final class Interruption implements AutoCloseable {

    private final Thread hook;

    private Interruption(Thread hook) {
        this.hook = hook;
    }

    static Interruption of(Sweep sweep) {
        Thread hook = new Thread(() -> {
            sweep.stop();
            try {
                sweep.awaitEnd();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "stop the sweep");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Interruption(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // The hook is running: it has done its work by the time the program ends.
        }
    }
}
