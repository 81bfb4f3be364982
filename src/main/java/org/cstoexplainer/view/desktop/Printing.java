package org.cstoexplainer.view.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import org.cstoexplainer.controller.Press.Job;
import org.cstoexplainer.paper.Drawn;

/// Hands a document to a printer that the person chooses.
///
/// @param owner the window that the printer dialog belongs to
/// @param name  what the printer's queue calls it
record Printing(Window owner, String name) {

    private static final int DPI = 300;
    private static final Path LPR = Path.of("/usr/bin/lpr");

    /// Prints it.
    ///
    /// @throws IOException if the document cannot be drawn
    Job of(byte[] pdf) throws IOException {
        var job = reaches() ? PrinterJob.createPrinterJob() : null;
        if (job == null) {
            return Job.NO_PRINTER;
        }
        job.getJobSettings().setJobName(name);
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Job.LEFT;
        }
        return print(job, Drawn.pages(pdf, DPI)) && job.endJob() ? Job.PRINTED : Job.FAILED;
    }

    /// On Linux Java hands a job to `lpr`; without it the job would be lost and called printed.
    private static boolean reaches() {
        return !System.getProperty("os.name").startsWith("Linux") || Files.isExecutable(LPR);
    }

    private static boolean print(PrinterJob job, List<Drawn.Page> pages) {
        return pages.stream().allMatch(page -> job.printPage(layout(job, page), view(page, layout(job, page))));
    }

    private static PageLayout layout(PrinterJob job, Drawn.Page page) {
        var chosen = job.getJobSettings().getPageLayout();
        return job.getPrinter().createPageLayout(chosen.getPaper(),
                page.across() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT, javafx.print.Printer.MarginType.HARDWARE_MINIMUM);
    }

    /// The page as large as the sheet lets it be.
    private static ImageView view(Drawn.Page page, PageLayout layout) {
        var rows = page.argb().length / page.pixels();
        var image = new WritableImage(page.pixels(), rows);
        image.getPixelWriter().setPixels(0, 0, page.pixels(), rows, PixelFormat.getIntArgbInstance(), page.argb(), 0, page.pixels());
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(layout.getPrintableWidth(), page.width()));
        view.setFitHeight(Math.min(layout.getPrintableHeight(), page.height()));
        return view;
    }
}
