package org.cstoexplainer.cli;

import java.util.Arrays;
import java.util.List;
import org.cstoexplainer.model.export.DataFormat;
import org.cstoexplainer.model.imports.ImportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a format as it is typed; one that is not known is answered with those that are.
final class FormatName {

    private FormatName() {
    }

    /// The formats that are written.
    static final class Exported implements ITypeConverter<DataFormat> {

        @Override
        public DataFormat convert(String typed) {
            return find(Arrays.asList(DataFormat.values()), typed);
        }
    }

    /// The formats that are read.
    static final class Imported implements ITypeConverter<ImportFormat> {

        @Override
        public ImportFormat convert(String typed) {
            return find(Arrays.asList(ImportFormat.values()), typed);
        }
    }

    private static <T> T find(List<T> formats, String typed) {
        return formats.stream().filter(format -> format.toString().equalsIgnoreCase(typed)).findFirst().orElseThrow(() ->
                new TypeConversionException(Cli.say("noFormat", typed, String.join(", ",
                        formats.stream().map(Object::toString).toList()))));
    }
}
