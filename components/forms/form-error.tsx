import CircleAlert from 'lucide-react/icons/circle-alert';

/** The error of a whole form, above its button; spoken when it appears. */
export function FormError({ text }: { readonly text: string | undefined }) {
  return (
    <div role="alert">
      {text ? (
        <p className="flex items-start gap-2 rounded-2 bg-over-tint px-3 py-2 text-13 text-over">
          <CircleAlert aria-hidden size={16} className="mt-0.5" />
          {text}
        </p>
      ) : null}
    </div>
  );
}
