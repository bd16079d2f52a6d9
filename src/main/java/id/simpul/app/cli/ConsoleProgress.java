package id.simpul.app.cli;

import id.simpul.app.Terminal;
import id.simpul.pipeline.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A bar where a person watches; else a plain line at the start and at each tenth. */
final class ConsoleProgress implements Progress {
  private static final int TENTHS = 10;

  private final PrintStream err;
  private final boolean interactive;
  private @Nullable ProgressBar bar;
  private String what = "";
  private long total;
  private long done;

  ConsoleProgress(Terminal terminal) {
    this.err = terminal.err();
    this.interactive = terminal.interactive();
  }

  @Override
  public void start(String what, long total) {
    this.what = what;
    this.total = total;
    this.done = 0;
    if (interactive) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setInitialMax(total)
              .setConsumer(new ConsoleProgressBarConsumer(err))
              .build();
    } else {
      err.println(total < 0 ? what : what + ": " + total);
    }
  }

  @Override
  public void step(String detail) {
    long before = done++;
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(detail);
    } else if (total >= TENTHS && before * TENTHS / total != done * TENTHS / total) {
      err.println(what + ": " + done + " of " + total);
    }
  }

  @Override
  public void done() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
