package parley.experiment;

/** Passes progress on, but not more often than ten times a second. The clock here has no part in any result. */
final class Pace implements Progress {

    private static final long NANOSECONDS_BETWEEN = 100_000_000;

    private final Progress listener;
    private long last = System.nanoTime() - NANOSECONDS_BETWEEN;

    Pace(Progress listener) {
        this.listener = listener;
    }

    @Override
    public void made(long done, long total, long failed) {
        long now = System.nanoTime();
        if (now - last >= NANOSECONDS_BETWEEN || done == total) {
            last = now;
            listener.made(done, total, failed);
        }
    }
}
