package org.cstoexplainer.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.MultipleFailuresError;

/// How long to fuzz and from which seed: `-Dfuzz.seed`, `-Dfuzz.inputs`, `-Dfuzz.seconds`. The n-th input of seed s is the
/// first input of seed s + n, so that one number names an input. It ends at the first failure, or after `-Dfuzz.failures`.
final class Campaign {

    private static final long LIMIT = 2;
    private static final long LOOK = 50;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MOST = Integer.getInteger("fuzz.failures", 1);

    private final String test;
    private final long seed = Long.getLong("fuzz.seed", 1L);
    private final long inputs = Long.getLong("fuzz.inputs", Long.MAX_VALUE);
    private final long time;
    private final List<AssertionError> failures = new ArrayList<>();
    private long begun;
    private long done;
    private long slowest;
    private long slowestSeed;

    /// A campaign of a test class, which takes `seconds` where neither inputs nor seconds are asked for.
    Campaign(Class<?> test, long seconds) {
        this.test = test.getSimpleName();
        var limited = Long.getLong("fuzz.inputs") != null && Long.getLong("fuzz.seconds") == null;
        time = limited ? Long.MAX_VALUE : TimeUnit.SECONDS.toNanos(Long.getLong("fuzz.seconds", seconds));
    }

    /// What is done with each input.
    interface Input {

        /// @param seed the seed that makes the input
        void tried(long seed) throws Exception;
    }

    /// Tries input after input.
    void run(Input input) throws Exception {
        begun = System.nanoTime();
        while (done < inputs && failures.size() < MOST && goesOn()) {
            var one = seed + done++;
            try {
                input.tried(one);
            } catch (Exception | Error e) {
                failures.add(new AssertionError("Seed " + one + " fails: " + e + "\nmvn -B test -Dtest=" + test + " -Dfuzz.seed=" + one
                        + " -Dfuzz.inputs=1", e));
            }
        }
        System.out.printf("%s: %,d inputs from seed %d in %d s, slowest %d ms at seed %d%n", test, done, seed,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun), TimeUnit.NANOSECONDS.toMillis(slowest), slowestSeed);
        if (!failures.isEmpty()) {
            throw failures.size() == 1 ? failures.getFirst() : new MultipleFailuresError(failures.size() + " seeds fail", failures);
        }
    }

    /// Whether there is time left; always where a number of inputs is asked for.
    boolean goesOn() {
        return System.nanoTime() - begun < time;
    }

    /// What some work answers, if that takes less than two seconds of a processor; others may be using it.
    <T> T timely(long one, Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        var thread = Thread.ofPlatform().daemon().name("fuzzed").unstarted(task);
        thread.start();
        var worked = 0L;
        while (!task.isDone()) {
            try {
                task.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw new AssertionError("thrown: " + e.getCause(), e.getCause());
            } catch (TimeoutException _) {
                worked = THREADS.getThreadCpuTime(thread.threadId());
                if (TimeUnit.NANOSECONDS.toSeconds(worked) >= LIMIT) {
                    throw new TimeoutException("not done after " + LIMIT + " s:\n" + Stream.of(thread.getStackTrace()).limit(25)
                            .map(frame -> "    " + frame).collect(Collectors.joining("\n")));
                }
            }
        }
        if (worked > slowest) {
            slowest = worked;
            slowestSeed = one;
        }
        return task.get();
    }
}
