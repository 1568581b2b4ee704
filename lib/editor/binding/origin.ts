/** Transaction origin of everything typed in this editor; what an undo manager tracks (BIND4). */
export const BINDING_ORIGIN = 'lectern-binding';
