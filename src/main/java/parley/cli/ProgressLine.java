package parley.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import parley.experiment.Progress;

/** How far a sweep has come: a bar with rate and time left on a terminal, a line for each tenth elsewhere. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final int LINES = 10;

    private final PrintWriter out;
    private final ProgressBar bar;
    private long shown;

    ProgressLine(PrintWriter out, long total) {
        this.out = out;
        this.bar = System.console() == null ? null : new ProgressBarBuilder().setTaskName("playing")
                .setUnit(" runs", 1).setInitialMax(total).showSpeed().setStyle(ProgressBarStyle.ASCII).build();
    }

    @Override
    public void made(long done, long total, long failed) {
        if (bar != null) {
            bar.stepTo(done);
        } else if (done * LINES / total > shown) {
            shown = done * LINES / total;
            out.printf(Locale.ROOT, "%3d %% of %d runs%n", shown * 100 / LINES, total);
            out.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
