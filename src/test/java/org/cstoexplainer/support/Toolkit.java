package org.cstoexplainer.support;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Runs parts of a test on the toolkit's thread.
public final class Toolkit {

    private Toolkit() {
    }

    /// Starts the toolkit, if it does not run yet. Tests that run beside each other may ask for it at once.
    public static synchronized void start() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /// What `question` answers there.
    public static <T> T get(Callable<T> question) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(question));
    }

    /// Does something there.
    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /// Waits until `question` answers yes there.
    public static void await(Callable<Boolean> question) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> get(question));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
