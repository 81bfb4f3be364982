/// CSTO Explainer: one news story, explained to a class.
module org.cstoexplainer {
    requires com.google.gson;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires jdk.unsupported;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.controlsfx.controls;
    requires org.jsoup;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;

    opens org.cstoexplainer.cli to info.picocli;
}
