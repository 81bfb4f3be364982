package org.cstoexplainer.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.controller.Press;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.PaperKind;

/// A press whose documents say what was asked for, and a printer that does as it is told.
public final class QuietPress implements Press {

    private final List<String> asked = new ArrayList<>();
    private Job job = Job.PRINTED;
    private boolean broken;

    /// What was asked for, in order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /// What becomes of the next jobs.
    public void does(Job next) {
        job = next;
    }

    /// From now on nothing can be made.
    public void breaks() {
        broken = true;
    }

    @Override
    public byte[] pdf(AppState state, PaperKind kind, PaperSize paper) throws IOException {
        return made("pdf " + kind + " " + paper);
    }

    @Override
    public byte[] png(AppState state, PaperKind kind, int scale) throws IOException {
        return made("png " + kind + " " + scale);
    }

    @Override
    public byte[] svg(AppState state) throws IOException {
        return made("svg");
    }

    @Override
    public void copy(AppState state, PaperKind kind, int scale) {
        asked.add("copy " + kind + " " + scale);
    }

    @Override
    public Job print(byte[] pdf, String name) {
        asked.add("print " + name);
        return job;
    }

    private byte[] made(String what) throws IOException {
        if (broken) {
            throw new IOException("broken");
        }
        asked.add(what);
        return what.getBytes(StandardCharsets.UTF_8);
    }
}
