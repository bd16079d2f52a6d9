package id.simpul.mention;

import id.simpul.model.Thing;

/** A group of offices that attends as one ("35 KPU Kabupaten/Kota se-Jawa Tengah"). */
public record GroupName(Thing thing) {}
